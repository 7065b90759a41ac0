import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type CalendarChange, countOf } from './calendar-change.ts';

/** Where a change goes on to its confirmation. */
export const groundId = 'calendar-ground';

/** Stays in sight while days are chosen; the year is longer than a screen. */
export function ChangeBar({ change }: { change: CalendarChange }) {
  const translate = useTranslate();
  return (
    <Paper
      elevation={4}
      sx={{
        position: 'sticky',
        bottom: 8,
        zIndex: 2,
        p: 1,
        px: 2,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
      }}
    >
      <Typography role="status" sx={{ flex: 1 }}>
        {translate('app.calendar.pendingCount', { smart_count: countOf(change) })}
      </Typography>
      <Button variant="outlined" onClick={() => document.getElementById(groundId)?.focus()}>
        {translate('app.calendar.proceed')}
      </Button>
    </Paper>
  );
}
