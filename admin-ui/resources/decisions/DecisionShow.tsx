import { ShowBase } from 'react-admin';
import type { DecisionView } from '../../../workflows/contract/http-council.ts';
import { useAuditTab } from '../../audit/use-audit-tab.tsx';
import { Desk } from '../../layout/Desk.tsx';
import { OpenRecord } from '../../layout/OpenRecord.tsx';
import { PageTabs } from '../../layout/PageTabs.tsx';
import { DecisionActions } from './action/DecisionActions.tsx';
import { DecisionHead } from './show/DecisionHead.tsx';
import { DocumentsPanel } from './show/DocumentsPanel.tsx';
import { DraftPanel } from './show/DraftPanel.tsx';
import { FactsPanel } from './show/FactsPanel.tsx';
import { NotePanel } from './show/NotePanel.tsx';
import { ResultPanel } from './show/ResultPanel.tsx';
import { SignOffsPanel } from './show/SignOffsPanel.tsx';
import { StoryPanel } from './show/StoryPanel.tsx';

export const DecisionShow = () => (
  // The mark keeps the whole decision apart from the rows of lists, which React-Admin would show in its place.
  <ShowBase queryOptions={{ onError: () => undefined, meta: { whole: true } }}>
    <OpenRecord<DecisionView> to="/decisions" back="app.council.decision.back">
      {(view) => <Decision key={view.id} view={view} />}
    </OpenRecord>
  </ShowBase>
);

function Decision({ view }: { view: DecisionView }) {
  const history = useAuditTab(`/council/decisions/${view.id}`, view.seq);
  const desk = { key: 'desk', label: 'app.council.decision.desk', body: <DecisionDesk view={view} /> };
  return (
    <>
      <DecisionHead view={view} />
      <PageTabs label="app.council.decision.tabs" tabs={[desk, ...history]} />
    </>
  );
}

const DecisionDesk = ({ view }: { view: DecisionView }) => (
  <Desk
    now={<DecisionActions view={view} />}
    file={
      <>
        <ResultPanel view={view} />
        <DraftPanel view={view} />
        <DocumentsPanel view={view} />
        <StoryPanel view={view} />
      </>
    }
    side={
      <>
        <NotePanel key={view.id} view={view} />
        <SignOffsPanel view={view} />
        <FactsPanel view={view} />
      </>
    }
  />
);
