import { ShowBase } from 'react-admin';
import type { CaseView } from '../../../workflows/contract/http.ts';
import { useAuditTab } from '../../audit/use-audit-tab.tsx';
import { OpenRecord } from '../../layout/OpenRecord.tsx';
import { PageTabs } from '../../layout/PageTabs.tsx';
import { CaseDesk } from './desk/CaseDesk.tsx';
import { CaseHead } from './desk/CaseHead.tsx';

export const CaseShow = () => (
  // The mark keeps the whole case apart from the rows of lists, which React-Admin would show in its place.
  <ShowBase queryOptions={{ onError: () => undefined, meta: { whole: true } }}>
    <OpenRecord<CaseView> to="/cases" back="app.case.back">
      {(view) => <Case key={view.id} view={view} />}
    </OpenRecord>
  </ShowBase>
);

function Case({ view }: { view: CaseView }) {
  const history = useAuditTab(`/cases/${view.id}`, view.seq);
  const desk = { key: 'desk', label: 'app.case.desk', body: <CaseDesk view={view} /> };
  return (
    <>
      <CaseHead view={view} />
      <PageTabs label="app.case.tabs" tabs={[desk, ...history]} />
    </>
  );
}
