import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import type { PermitView } from '../../../../workflows/contract/http-permits.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Facts } from '../../../layout/Facts.tsx';
import { Panel } from '../../../layout/Panel.tsx';

/** What it is about, how long it holds, and where anybody may see that. */
export function PermitFacts({ view }: { view: PermitView }) {
  const translate = useTranslate();
  const { date } = useFormat();
  const { serviceTitle, holderName, object, from, until, publicUrl } = view;
  return (
    <Panel title={translate('app.permit.facts')}>
      <Facts
        facts={[
          [translate('resources.permits.fields.service'), serviceTitle],
          [translate('resources.permits.fields.holderName'), holderName],
          [translate('resources.permits.fields.object'), object],
          [
            translate('app.permit.validity'),
            translate('app.permit.fromUntil', { from: date(from), until: date(until) }),
          ],
          [
            translate('app.permit.publicPage'),
            <Link key="public" href={publicUrl} target="_blank" rel="noopener" sx={{ overflowWrap: 'anywhere' }}>
              {translate('app.permit.openPublic')}
            </Link>,
          ],
        ]}
      />
    </Panel>
  );
}
