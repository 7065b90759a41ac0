import Box from '@mui/material/Box';
import { RadioButtonGroupInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useSettlements } from '../../community/use-community.ts';
import { languageNames } from '../../i18n/messages.ts';
import { Panel } from '../../layout/Panel.tsx';

const grid = { display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } };

export function ApplicantFields() {
  const translate = useTranslate();
  const settlements = useSettlements();
  const organisation = useWatch({ name: 'applicant.kind' }) === 'organisation';
  const identifiers = organisation ? ['tin'] : ['psn', 'idCard', 'passport'];
  return (
    <Panel title={translate('app.apply.applicant')}>
      <RadioButtonGroupInput
        source="applicant.kind"
        label="app.apply.kind"
        choices={['person', 'organisation'].map((id) => ({ id, name: translate(`app.case.${id}`) }))}
        helperText={false}
      />
      <TextInput
        source="applicant.name"
        label={organisation ? 'app.apply.organisationName' : 'app.apply.name'}
        validate={required()}
        autoComplete="off"
      />
      <Box sx={grid}>
        {identifiers.map((name) => (
          <TextInput
            key={name}
            source={`applicant.identifiers.${name}`}
            label={`app.case.${name}`}
            autoComplete="off"
          />
        ))}
        <TextInput source="applicant.contact.phone" label="app.case.phone" type="tel" autoComplete="off" />
        <TextInput source="applicant.contact.email" label="app.case.email" type="email" autoComplete="off" />
        <SelectInput
          source="applicant.contact.language"
          label="app.apply.contactLanguage"
          choices={languageNames.map(({ locale, name }) => ({ id: locale, name }))}
        />
        <TextInput source="applicant.address" label="app.case.address" autoComplete="off" />
        {settlements.length > 0 && (
          <SelectInput
            source="applicant.settlement"
            label="app.case.settlement"
            choices={settlements.map(({ key, name }) => ({ id: key, name }))}
            emptyText="app.apply.noSettlement"
          />
        )}
        <TextInput source="applicant.representative.name" label="app.apply.representativeName" autoComplete="off" />
        <TextInput source="applicant.representative.psn" label="app.apply.representativePsn" autoComplete="off" />
      </Box>
    </Panel>
  );
}
