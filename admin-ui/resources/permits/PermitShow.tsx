import { ShowBase } from 'react-admin';
import type { PermitView } from '../../../workflows/contract/http-permits.ts';
import { OpenRecord } from '../../layout/OpenRecord.tsx';
import { PermitDesk } from './desk/PermitDesk.tsx';
import { PermitHead } from './desk/PermitHead.tsx';

export const PermitShow = () => (
  // The mark keeps the whole permit apart from the rows of lists, which React-Admin would show in its place.
  <ShowBase queryOptions={{ onError: () => undefined, meta: { whole: true } }}>
    <OpenRecord<PermitView> to="/permits" back="app.permit.back">
      {(view) => (
        <>
          <PermitHead view={view} />
          <PermitDesk view={view} />
        </>
      )}
    </OpenRecord>
  </ShowBase>
);
