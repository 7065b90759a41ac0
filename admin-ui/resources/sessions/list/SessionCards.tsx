import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { SessionRow } from '../../../../workflows/contract/http-council.ts';
import { useFormat } from '../../../format/use-format.ts';
import { SessionStatusChip } from '../SessionStatusChip.tsx';

/** Sessions are few and read by their day; a card does on every screen. */
export function SessionCards() {
  const { data = [] } = useListContext<SessionRow>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 1, display: 'grid', gap: 1 }}>
      {data.map((row) => (
        <li key={row.id}>
          <SessionCard row={row} />
        </li>
      ))}
    </Box>
  );
}

function SessionCard({ row }: { row: SessionRow }) {
  const translate = useTranslate();
  const { dateTime } = useFormat();
  return (
    <Card variant="outlined">
      <CardActionArea component={Link} to={`/sessions/${row.id}/show`} sx={{ p: 1.5 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1, mb: 0.5 }}>
          <Typography component="span" color="primary" sx={{ fontWeight: 600 }}>
            <time dateTime={row.startsAt}>{dateTime(row.startsAt)}</time>
          </Typography>
          <SessionStatusChip row={row} />
        </Box>
        <Typography component="span" sx={{ display: 'block' }}>
          {row.sittingTitle}
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          {[row.place, translate('app.council.sessions.items', { smart_count: row.items })].filter(Boolean).join(' · ')}
        </Typography>
      </CardActionArea>
    </Card>
  );
}
