import Badge from '@mui/icons-material/WorkspacePremiumOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import type { PermitTab } from './tabs.ts';

export function PermitsEmpty({ tab }: { tab: PermitTab }) {
  const translate = useTranslate();
  const { filterValues } = useListContext();
  const words = Object.keys(filterValues).length > 0 ? 'filtered' : tab;
  return (
    <Box role="status" sx={{ p: 6, textAlign: 'center', color: 'text.secondary' }}>
      <Badge sx={{ fontSize: 48, mb: 1 }} />
      <Typography>{translate(`app.permit.empty.${words}`)}</Typography>
    </Box>
  );
}
