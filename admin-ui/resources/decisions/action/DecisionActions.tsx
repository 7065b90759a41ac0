import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type {
  CouncilAction,
  DecisionActionRequest,
  DecisionView,
} from '../../../../workflows/contract/http-council.ts';
import type { DecisionAction } from '../../../../workflows/domain/council/decision-command.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { useKeptFocus } from '../../../layout/use-kept-focus.ts';
import { useConnection } from '../../../providers/connection.tsx';
import { actOnDecision } from '../../../providers/council-calls.ts';
import { ActButtons } from '../../council/action/ActButtons.tsx';
import { ReasonDialog } from '../../council/action/ReasonDialog.tsx';
import { useCouncilAct } from '../../council/action/use-council-act.ts';

/** What the server allows this person: editing on a page of its own, a reason in a dialog, the rest at once. */
export function DecisionActions({ view }: { view: DecisionView }) {
  const translate = useTranslate();
  const { api } = useConnection();
  const navigate = useNavigate();
  const focus = useKeptFocus<HTMLDivElement>();
  /** What is asked about, and the decision as the person saw it then. */
  const [asking, setAsking] = useState<CouncilAction<DecisionAction> & { readonly seq: number }>();
  const act = useCouncilAct('decisions', (asked: DecisionActionRequest, key) =>
    actOnDecision(api, view.id, asked, key),
  );
  const choose = (entry: CouncilAction<DecisionAction>): void => {
    act.forget();
    if (entry.action === 'edit') void navigate(`/decisions/${view.id}`);
    else if (entry.requires.includes('reason')) setAsking({ ...entry, seq: view.seq });
    else void act.send({ action: entry.action, expectedSeq: view.seq }, entry.label);
  };
  return (
    <Panel title={translate('app.action.title')} focus={focus}>
      <ActButtons
        entries={view.allowedActions}
        choose={choose}
        busy={act.busy}
        error={asking ? undefined : act.error}
      />
      {asking && (
        <ReasonDialog
          title={asking.label}
          danger={asking.tone === 'danger'}
          draft={`decision.${view.id}.${asking.action}`}
          act={act}
          build={(reason) => ({ action: asking.action, expectedSeq: asking.seq, reason })}
          close={() => setAsking(undefined)}
        />
      )}
    </Panel>
  );
}
