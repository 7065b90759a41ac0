import Box from '@mui/material/Box';
import { RadioButtonGroupInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useSettlements } from '../../community/use-community.ts';
import { languageNames } from '../../i18n/messages.ts';
import { Panel } from '../../layout/Panel.tsx';
import type { Party } from './office-papers.ts';

const grid = { display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } };

export function ApplicantFields({ party }: { party: Party }) {
  const translate = useTranslate();
  const settlements = useSettlements();
  const organisation = useWatch({ name: 'applicant.kind' }) === 'organisation';
  const identifiers = organisation ? ['tin'] : ['psn', 'idCard', 'passport'];
  return (
    <Panel title={translate(party === 'applicant' ? 'app.apply.applicant' : `app.paper.party.${party}`)}>
      <RadioButtonGroupInput
        source="applicant.kind"
        label={party === 'applicant' ? 'app.apply.kind' : `app.paper.party.${party}`}
        choices={['person', 'organisation'].map((id) => ({ id, name: translate(`app.case.${id}`) }))}
        helperText={false}
      />
      <TextInput
        source="applicant.name"
        label={organisation ? 'app.apply.organisationName' : 'app.apply.name'}
        validate={required()}
        autoComplete="off"
        helperText={false}
      />
      <Box sx={grid}>
        {identifiers.map((name) => (
          <TextInput
            key={name}
            source={`applicant.identifiers.${name}`}
            label={`app.case.${name}`}
            autoComplete="off"
            helperText={false}
          />
        ))}
        <TextInput
          source="applicant.contact.phone"
          label="app.case.phone"
          type="tel"
          autoComplete="off"
          helperText={false}
        />
        <TextInput
          source="applicant.contact.email"
          label="app.case.email"
          type="email"
          autoComplete="off"
          helperText={false}
        />
        <SelectInput
          source="applicant.contact.language"
          label="app.apply.contactLanguage"
          choices={languageNames.map(({ locale, name }) => ({ id: locale, name }))}
          helperText={false}
        />
        <TextInput source="applicant.address" label="app.case.address" autoComplete="off" helperText={false} />
        {settlements.length > 0 && (
          <SelectInput
            source="applicant.settlement"
            label="app.case.settlement"
            choices={settlements.map(({ key, name }) => ({ id: key, name }))}
            emptyText="app.apply.noSettlement"
            helperText={false}
          />
        )}
        <TextInput
          source="applicant.representative.name"
          label="app.apply.representativeName"
          autoComplete="off"
          helperText={false}
        />
        <TextInput
          source="applicant.representative.psn"
          label="app.apply.representativePsn"
          autoComplete="off"
          helperText={false}
        />
      </Box>
    </Panel>
  );
}
