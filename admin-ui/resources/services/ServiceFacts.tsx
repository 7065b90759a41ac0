import { useTranslate } from 'react-admin';
import type { ServiceRow } from '../../../workflows/contract/http.ts';
import { useFormat } from '../../format/format.ts';
import { Facts } from '../../layout/Facts.tsx';
import { Panel } from '../../layout/Panel.tsx';
import { useFee, useTerm } from './service-words.ts';

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
  const lines = (rows: readonly string[]) => rows.join('\n');
  return (
    <Panel title={translate('app.service.version', { version: service.version })}>
      <Facts
        facts={[
          [translate('resources.services.fields.category'), service.categoryTitle],
          [translate('app.service.decidedBy'), service.decidedBy],
          [translate('app.service.term'), term(service.term)],
          [
            translate('app.service.variants'),
            lines(variants.map(({ label, days }) => `${label}: ${term({ days, kind: service.term.kind })}`)),
          ],
          [translate('app.service.fee'), fee(service.fee)],
          [translate('app.service.fees'), lines(fees.map(({ label, amount }) => `${label}: ${money(amount)}`))],
          [
            translate('app.service.validity'),
            validityMonths === null
              ? translate('app.service.unlimited')
              : translate('app.service.months', { smart_count: validityMonths }),
          ],
          [translate('app.service.assuranceFiling'), translate(`kernel.assurance.${assurance.filing}`)],
          [translate('app.service.assuranceDelivery'), translate(`kernel.assurance.${assurance.delivery}`)],
          [translate('app.service.caseIndex'), retention.caseIndex],
          [translate('app.service.retention'), kept],
        ]}
      />
    </Panel>
  );
}
