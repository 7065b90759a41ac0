import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CouncilAction, SessionView } from '../../../../workflows/contract/http-council.ts';
import type { SessionAction } from '../../../../workflows/domain/council/session-command.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { useKeptFocus } from '../../../layout/use-kept-focus.ts';
import { ActButtons } from '../../council/action/ActButtons.tsx';
import { ReasonDialog } from '../../council/action/ReasonDialog.tsx';
import { sessionWide } from '../allowed.ts';
import { useSessionAct } from '../use-session-act.ts';
import { RescheduleDialog } from './RescheduleDialog.tsx';

/** What the server allows about the session as a whole. */
export function SessionActions({ view }: { view: SessionView }) {
  const translate = useTranslate();
  const focus = useKeptFocus<HTMLDivElement>();
  const act = useSessionAct(view);
  const [asking, setAsking] = useState<CouncilAction<SessionAction>>();
  const choose = (entry: CouncilAction<SessionAction>): void => {
    act.forget();
    if (entry.requires.length > 0) setAsking(entry);
    else void act.send({ action: entry.action }, entry.label);
  };
  const close = (): void => setAsking(undefined);
  return (
    <Panel title={translate('app.council.session.actions')} focus={focus}>
      <ActButtons entries={sessionWide(view)} choose={choose} busy={act.busy} error={asking ? undefined : act.error} />
      {asking?.action === 'reschedule' && <RescheduleDialog view={view} entry={asking} act={act} close={close} />}
      {asking?.requires.includes('reason') && (
        <ReasonDialog
          title={asking.label}
          danger={asking.tone === 'danger'}
          draft={`session.${view.id}.${asking.action}`}
          act={act}
          build={(reason) => ({ action: asking.action, reason })}
          close={close}
        />
      )}
    </Panel>
  );
}
