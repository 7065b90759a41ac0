import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PermitActionView, PermitView } from '../../../../workflows/contract/http-permits.ts';
import { Desk } from '../../../layout/Desk.tsx';
import { Panel } from '../../../layout/Panel.tsx';
import { CaseTimeline } from '../../cases/desk/CaseTimeline.tsx';
import { PermitActions } from '../action/PermitActions.tsx';
import { PermitDialog } from '../action/PermitDialog.tsx';
import { idOf } from '../action/permit-values.ts';
import { ConditionsPanel } from './ConditionsPanel.tsx';
import { InspectionsPanel } from './InspectionsPanel.tsx';
import { PermitFacts } from './PermitFacts.tsx';
import { RelatedPanel } from './RelatedPanel.tsx';

/** As a case's desk; what is about one condition or inspection is done where it stands. */
export function PermitDesk({ view }: { view: PermitView }) {
  const translate = useTranslate();
  const [chosen, choose] = useState<PermitActionView>();
  return (
    <>
      <Desk
        now={<PermitActions view={view} choose={choose} />}
        file={
          <>
            <ConditionsPanel view={view} choose={choose} />
            <InspectionsPanel view={view} choose={choose} />
            <Panel title={translate('app.case.timeline')}>
              <CaseTimeline caseId={view.id} entries={view.timeline.toReversed()} />
            </Panel>
          </>
        }
        side={
          <>
            <PermitFacts view={view} />
            <RelatedPanel view={view} />
          </>
        }
      />
      {chosen && (
        <PermitDialog
          key={idOf(chosen)}
          view={view}
          entry={chosen}
          possible={view.allowedActions.some((entry) => idOf(entry) === idOf(chosen))}
          close={() => choose((now) => (now === chosen ? undefined : now))}
        />
      )}
    </>
  );
}
