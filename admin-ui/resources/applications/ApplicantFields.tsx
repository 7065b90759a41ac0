import Box from '@mui/material/Box';
import { RadioButtonGroupInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useSettlements } from '../../community/use-community.ts';
import { Panel } from '../../layout/Panel.tsx';
import { ContactFields } from './ContactFields.tsx';
import type { Party } from './office-papers.ts';

const grid = { display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } };

/** Who applies, writes or is written to; of a colleague who begins an act the name is enough. */
export function ApplicantFields({ party }: { party: Party }) {
  const translate = useTranslate();
  const settlements = useSettlements();
  const organisation = useWatch({ name: 'applicant.kind' }) === 'organisation';
  const colleague = party === 'initiator';
  return (
    <Panel title={translate(party === 'applicant' ? 'app.apply.applicant' : `app.paper.party.${party}`)}>
      {!colleague && (
        <RadioButtonGroupInput
          source="applicant.kind"
          label={party === 'applicant' ? 'app.apply.kind' : `app.paper.party.${party}`}
          choices={['person', 'organisation'].map((id) => ({ id, name: translate(`app.case.${id}`) }))}
          helperText={false}
        />
      )}
      <TextInput
        source="applicant.name"
        label={organisation ? 'app.apply.organisationName' : 'app.apply.name'}
        validate={required()}
        autoComplete="off"
        helperText={false}
      />
      <Box sx={grid}>
        {!colleague && <ContactFields organisation={organisation} />}
        {settlements.length > 0 && (
          <SelectInput
            source="applicant.settlement"
            label="app.case.settlement"
            choices={settlements.map(({ key, name }) => ({ id: key, name }))}
            emptyText="app.apply.noSettlement"
            helperText={false}
          />
        )}
      </Box>
    </Panel>
  );
}
