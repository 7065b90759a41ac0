import Undo from '@mui/icons-material/Undo';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useDayWords } from '../use-day-words.ts';
import { type CalendarChange, type Holiday, holidayKey, holidayOfKey } from './calendar-change.ts';

interface Props {
  readonly change: CalendarChange;
  readonly edit: (part: Partial<CalendarChange>) => void;
}

/** Each change in words, and a way to take it back. */
export function ChangeList({ change, edit }: Props) {
  const translate = useTranslate();
  const { dateInWords, holidayInWords, yearsInWords } = useDayWords();
  const { days, added, removed } = change;
  const words = (holiday: Holiday) => [holidayInWords(holiday), yearsInWords(holiday)].filter(Boolean).join(', ');
  const without = (date: string) => Object.fromEntries(Object.entries(days).filter(([day]) => day !== date));
  const lines = [
    ...Object.entries(days)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, day]) => ({
        text: translate(`app.calendar.becomes.${day}`, { date: dateInWords(date) }),
        undo: { days: without(date) },
      })),
    ...removed.map((key) => ({
      text: translate('app.calendar.becomes.removed', { day: words(holidayOfKey(key)) }),
      undo: { removed: removed.filter((one) => one !== key) },
    })),
    ...added.map((holiday) => ({
      text: translate('app.calendar.becomes.added', { day: words(holiday) }),
      undo: { added: added.filter((one) => holidayKey(one) !== holidayKey(holiday)) },
    })),
  ];
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, my: 1, p: 0 }}>
      {lines.map(({ text, undo }) => (
        <Box component="li" key={text} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Typography variant="body2" sx={{ flex: 1 }}>
            {text}
          </Typography>
          <IconButton
            size="small"
            aria-label={translate('app.calendar.undo', { change: text })}
            onClick={() => edit(undo)}
          >
            <Undo fontSize="small" />
          </IconButton>
        </Box>
      ))}
    </Box>
  );
}
