import ArrowBack from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Loaded } from '../../layout/Loaded.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { usePermitted } from '../../providers/connection.tsx';
import { MembersPanel } from './MembersPanel.tsx';
import { RulesPanel } from './RulesPanel.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { useCouncil } from './use-council.ts';

/** Who sits in the council and by which rules it meets; who may, changes seats and rules. */
export function CouncilPage() {
  const translate = useTranslate();
  const edits = usePermitted('council:edit');
  const query = useCouncil();
  return (
    <Box sx={{ maxWidth: 760 }}>
      <Button component={Link} to="/sessions" startIcon={<ArrowBack />} sx={{ mb: 1, ml: -1 }}>
        {translate('app.council.settings.back')}
      </Button>
      <PageTitle title={translate('app.council.settings.title')} />
      <Loaded query={query} isEmpty={() => false} empty="">
        {(council) => (
          <>
            <MembersPanel council={council} />
            {/* Begins anew from what has been saved, by whomever. */}
            {edits ? (
              <SettingsForm key={JSON.stringify(council)} council={council} />
            ) : (
              <RulesPanel council={council} />
            )}
          </>
        )}
      </Loaded>
    </Box>
  );
}
