import { useTranslate } from 'react-admin';
import type { ServiceRow } from '../../../workflows/contract/http.ts';
import { useFormat } from '../../format/use-format.ts';
import { Facts } from '../../layout/Facts.tsx';
import { Panel } from '../../layout/Panel.tsx';
import { useFee, useTerm } from './service-words.ts';
import { Confirmable } from './Unconfirmed.tsx';

export function ServiceFacts({ service }: { service: ServiceRow }) {
  const translate = useTranslate();
  const { money } = useFormat();
  const term = useTerm();
  const fee = useFee();
  const { variants, fees, validityMonths, retention, assurance } = service;
  const kept =
    retention.years === 'permanent'
      ? translate('app.service.permanent')
      : translate('app.service.years', { smart_count: retention.years });
  const valid =
    validityMonths === null
      ? translate('app.service.unlimited')
      : translate('app.service.months', { smart_count: validityMonths });
  const variantRows = variants.map(({ label, days }) => `${label}: ${term({ days, kind: service.term.kind })}`);
  const feeRows = fees.map(({ label, amount }) => `${label}: ${money(amount)}`);
  return (
    <Panel title={translate('app.service.version', { version: service.version })}>
      <Facts
        facts={[
          [translate('resources.services.fields.category'), service.categoryTitle],
          [translate('app.service.decidedBy'), service.decidedBy],
          [translate('app.service.term'), marked('term.days', term(service.term))],
          [translate('app.service.variants'), marked('term.variants', variantRows.join('\n'))],
          [translate('app.service.fee'), marked('fee.otherwise', fee(service.fee))],
          [translate('app.service.fees'), marked('fee.table', feeRows.join('\n'))],
          [translate('app.service.validity'), marked('validity', valid)],
          [
            translate('app.service.assuranceFiling'),
            marked('assurance', translate(`kernel.assurance.${assurance.filing}`)),
          ],
          [
            translate('app.service.assuranceDelivery'),
            marked('assurance', translate(`kernel.assurance.${assurance.delivery}`)),
          ],
          [translate('app.service.caseIndex'), marked('retention', retention.caseIndex)],
          [translate('app.service.retention'), marked('retention', kept)],
        ]}
      />
    </Panel>
  );
}

const marked = (path: string, value: string) => value && <Confirmable path={path}>{value}</Confirmable>;
