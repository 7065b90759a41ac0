import Close from '@mui/icons-material/Close';
import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Holiday } from '../change/calendar-change.ts';
import { useDayWords } from '../use-day-words.ts';

interface Props {
  readonly holiday: Holiday;
  readonly open?: () => void;
  readonly remove?: () => void;
}

export function HolidayLine({ holiday, open, remove }: Props) {
  const translate = useTranslate();
  const { holidayInWords, yearsInWords } = useDayWords();
  const day = holidayInWords(holiday);
  const years = yearsInWords(holiday);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center' }}>
      <Box sx={{ flex: 1 }}>
        <Typography variant="body2">{day}</Typography>
        {years && (
          <Typography variant="caption" color="textSecondary">
            {years}
          </Typography>
        )}
      </Box>
      {open && (
        <IconButton size="small" aria-label={translate('app.calendar.editHoliday', { day })} onClick={open}>
          <Edit fontSize="small" />
        </IconButton>
      )}
      {remove && (
        <IconButton size="small" aria-label={translate('app.calendar.removeHoliday', { day })} onClick={remove}>
          <Close fontSize="small" />
        </IconButton>
      )}
    </Box>
  );
}
