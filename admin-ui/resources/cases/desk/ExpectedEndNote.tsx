import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ExpectedEnd } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';

/** When cases like this one really end, beside what the law allows. */
export function ExpectedEndNote({ expected: { workingDays, basis } }: { expected: ExpectedEnd }) {
  const translate = useTranslate();
  const { date } = useFormat();
  const { from, to } = workingDays;
  return (
    <Typography variant="body2" sx={{ mt: 1 }}>
      {translate('app.term.expected', { days: from === to ? from : `${from}–${to}` })}
      <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
        {translate('app.term.basis', { smart_count: basis.cases, since: date(basis.since) })}
      </Typography>
    </Typography>
  );
}
