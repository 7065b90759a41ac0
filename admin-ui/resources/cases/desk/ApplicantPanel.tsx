import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { languageNames } from '../../../i18n/messages.ts';
import { Facts } from '../../../layout/Facts.tsx';
import { Panel } from '../../../layout/Panel.tsx';

export function ApplicantPanel({ view: { applicantDetails, settlement } }: { view: CaseView }) {
  const translate = useTranslate();
  const { kind, name, identifiers, contact, address, representative } = applicantDetails;
  const language = languageNames.find(({ locale }) => locale === contact.language)?.name;
  return (
    <Panel title={translate('app.case.applicant')}>
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
          [translate('app.case.settlement'), settlement],
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
