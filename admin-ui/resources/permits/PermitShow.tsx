import { ShowBase } from 'react-admin';
import type { PermitView } from '../../../workflows/contract/http-permits.ts';
import { useAuditTab } from '../../audit/use-audit-tab.tsx';
import { OpenRecord } from '../../layout/OpenRecord.tsx';
import { PageTabs } from '../../layout/PageTabs.tsx';
import { PermitDesk } from './desk/PermitDesk.tsx';
import { PermitHead } from './desk/PermitHead.tsx';

export const PermitShow = () => (
  // The mark keeps the whole permit apart from the rows of lists, which React-Admin would show in its place.
  <ShowBase queryOptions={{ onError: () => undefined, meta: { whole: true } }}>
    <OpenRecord<PermitView> to="/permits" back="app.permit.back">
      {(view) => <Permit key={view.id} view={view} />}
    </OpenRecord>
  </ShowBase>
);

function Permit({ view }: { view: PermitView }) {
  const history = useAuditTab(`/permits/${view.id}`, view.seq);
  const desk = { key: 'desk', label: 'app.permit.desk', body: <PermitDesk view={view} /> };
  return (
    <>
      <PermitHead view={view} />
      <PageTabs label="app.permit.parts" tabs={[desk, ...history]} />
    </>
  );
}
