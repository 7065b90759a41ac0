import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PermitView } from '../../../../workflows/contract/http-permits.ts';
import { PageTitle } from '../../../layout/PageTitle.tsx';
import { StandingChip } from '../StandingChip.tsx';
import { TrueNow } from './TrueNow.tsx';

export function PermitHead({ view }: { view: PermitView }) {
  const translate = useTranslate();
  const title = translate('app.permit.one', { number: view.number });
  return (
    <Box component="header" sx={{ mb: 2 }}>
      <PageTitle title={title}>
        <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          {title}
          <Chip component="span" size="small" variant="outlined" color="primary" label={view.statusTitle} />
          {view.status === 'in-force' && <StandingChip permit={view} />}
        </Box>
      </PageTitle>
      <Typography sx={{ mt: -1 }}>
        {[view.serviceTitle, view.object, view.holderName].filter(Boolean).join(' · ')}
      </Typography>
      <TrueNow view={view} />
    </Box>
  );
}
