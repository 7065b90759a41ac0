import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Holiday } from '../change/calendar-change.ts';
import { clashes, daysIn, type HolidayValues, holidayOf, valuesOf } from './holiday-values.ts';

interface Props {
  readonly before?: Holiday;
  /** The other days, none of which it may be once more. */
  readonly others: readonly Holiday[];
  readonly done: (holiday: Holiday) => void;
  readonly close: () => void;
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

export function HolidayForm({ before, others, done, close }: Props) {
  const translate = useTranslate();
  const [values, setValues] = useState<HolidayValues>(valuesOf(before ?? { day: '01-01' }));
  const [wrong, setWrong] = useState<'first' | 'last' | 'day'>();
  const set = (part: Partial<HolidayValues>) => setValues({ ...values, ...part });
  const finish = () => {
    const holiday = holidayOf(values);
    if (typeof holiday === 'string') setWrong(holiday);
    else if (others.some((other) => clashes(holiday, other))) setWrong('day');
    else done(holiday);
  };
  const yearField = (name: 'first' | 'last') => (
    <TextField
      label={translate(`app.calendar.${name}`)}
      value={values[name]}
      onChange={({ target }) => set({ [name]: target.value.replace(/\D/g, '').slice(0, 4) })}
      error={wrong === name}
      helperText={wrong === name && translate('app.calendar.wrongYear')}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
    />
  );
  return (
    <Box
      role="group"
      aria-label={translate('app.calendar.holiday')}
      sx={{ display: 'grid', columnGap: 1, gridTemplateColumns: '1fr 1fr', py: 1 }}
    >
      <TextField
        select
        autoFocus
        label={translate('app.calendar.monthField')}
        value={values.month}
        onChange={({ target }) => set({ month: Number(target.value) })}
      >
        {upTo(12).map((month) => (
          <MenuItem key={month} value={month}>
            {translate(`app.calendar.month.${month}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate('app.calendar.dayField')}
        value={Math.min(values.day, daysIn(values.month))}
        onChange={({ target }) => set({ day: Number(target.value) })}
        error={wrong === 'day'}
        helperText={wrong === 'day' && translate('app.calendar.sameDay')}
      >
        {upTo(daysIn(values.month)).map((day) => (
          <MenuItem key={day} value={day}>
            {day}
          </MenuItem>
        ))}
      </TextField>
      {yearField('first')}
      {yearField('last')}
      <Box sx={{ gridColumn: '1 / -1', display: 'flex', gap: 1, mt: 1 }}>
        <Button variant="outlined" onClick={finish}>
          {translate('app.calendar.take')}
        </Button>
        <Button onClick={close}>{translate('app.action.cancel')}</Button>
      </Box>
    </Box>
  );
}
