import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

/** Years on either side that can be chosen at once. */
const around = 5;

export function YearChoice({ year, choose }: { year: number; choose: (year: number) => void }) {
  const translate = useTranslate();
  const years = Array.from({ length: 2 * around + 1 }, (_, index) => year - around + index);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
      <IconButton aria-label={translate('app.calendar.yearBefore')} onClick={() => choose(year - 1)}>
        <ChevronLeft />
      </IconButton>
      <TextField
        select
        label={translate('app.calendar.year')}
        value={year}
        onChange={({ target }) => choose(Number(target.value))}
        sx={{ width: 110 }}
      >
        {years.map((one) => (
          <MenuItem key={one} value={one}>
            {one}
          </MenuItem>
        ))}
      </TextField>
      <IconButton aria-label={translate('app.calendar.yearAfter')} onClick={() => choose(year + 1)}>
        <ChevronRight />
      </IconButton>
    </Box>
  );
}
