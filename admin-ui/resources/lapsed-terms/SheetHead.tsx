import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import { useFormat } from '../../format/use-format.ts';
import { useSession } from '../../providers/connection.tsx';

/** What a printed report must say of itself: whose it is, of which days, how many, and as of when. */
export function SheetHead() {
  const translate = useTranslate();
  const { date, dateTime } = useFormat();
  const { filterValues, total } = useListContext();
  const { from, to } = filterValues as { from?: string; to?: string };
  const facts = [
    ...(from ? [translate('app.lapsed.since', { day: date(from) })] : []),
    ...(to ? [translate('app.lapsed.through', { day: date(to) })] : []),
    translate('app.lapsed.total', { total }),
    translate('app.lapsed.asOf', { at: dateTime(new Date().toISOString()) }),
  ];
  return (
    <Box sx={{ display: 'none', displayPrint: 'block', mb: 2 }}>
      <Typography>{useSession()?.user.communityName}</Typography>
      <Typography variant="h2">{translate('app.menu.lapsed')}</Typography>
      <Typography variant="body2">{facts.join(' · ')}</Typography>
    </Box>
  );
}
