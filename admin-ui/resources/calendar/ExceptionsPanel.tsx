import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Calendar } from '../../../workflows/domain/calendar.ts';
import { Panel } from '../../layout/Panel.tsx';
import { useDayWords } from './use-day-words.ts';

interface Props {
  readonly year: number;
  readonly exceptions: Calendar['exceptions'];
}

/** What decisions made of single days of the year, in words. */
export function ExceptionsPanel({ year, exceptions }: Props) {
  const translate = useTranslate();
  const { dateInWords } = useDayWords();
  const days = Object.entries(exceptions)
    .filter(([date]) => date.startsWith(`${year}-`))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <Panel title={translate('app.calendar.exceptions', { year })}>
      {days.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('app.calendar.noExceptions')}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {days.map(([date, day]) => (
          <Typography component="li" variant="body2" key={date}>
            {translate('app.calendar.exception', {
              date: dateInWords(date),
              kind: translate(`app.calendar.kind.made-${day}`),
            })}
          </Typography>
        ))}
      </Box>
    </Panel>
  );
}
