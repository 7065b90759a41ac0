import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { useSettlements } from '../../../community/use-community.ts';
import { languageNames } from '../../../i18n/messages.ts';
import { Facts } from '../../../layout/Facts.tsx';
import { Panel } from '../../../layout/Panel.tsx';
import { partyOf } from '../../applications/office-papers.ts';

export function ApplicantPanel({ view: { service, applicantDetails, settlement } }: { view: CaseView }) {
  const translate = useTranslate();
  const { kind, name, identifiers, contact, address, representative } = applicantDetails;
  const place = useSettlements().find(({ key }) => key === settlement)?.name ?? settlement;
  const language = languageNames.find(({ locale }) => locale === contact.language)?.name;
  return (
    <Panel title={translate(`app.paper.party.${partyOf(service)}`)}>
      <Facts
        facts={[
          [translate(`app.case.${kind}`), name],
          [translate('app.case.psn'), identifiers.psn],
          [translate('app.case.passport'), identifiers.passport],
          [translate('app.case.idCard'), identifiers.idCard],
          [translate('app.case.tin'), identifiers.tin],
          [translate('app.case.phone'), contact.phone && <Link href={`tel:${contact.phone}`}>{contact.phone}</Link>],
          [translate('app.case.email'), contact.email && <Link href={`mailto:${contact.email}`}>{contact.email}</Link>],
          [translate('app.case.address'), address],
          [translate('app.case.settlement'), place],
          [translate('app.case.language'), language],
          [
            translate('app.case.representative'),
            representative && [representative.name, representative.psn].filter(Boolean).join(', '),
          ],
        ]}
      />
    </Panel>
  );
}
