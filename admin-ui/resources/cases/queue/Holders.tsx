import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CaseRow } from '../../../../workflows/contract/http.ts';

export function Holders({ row: { holders, status } }: { row: CaseRow }) {
  const translate = useTranslate();
  if (holders.length > 0) return holders.join(', ');
  if (status === 'closed' || status === 'waiting-for-applicant' || status === 'suspended') return '—';
  return (
    <Typography component="span" variant="body2" color="textSecondary">
      {translate('app.queue.nobody')}
    </Typography>
  );
}
