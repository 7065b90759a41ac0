import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../../../layout/Panel.tsx';
import { type CalendarChange, type Holiday, holidayKey, withHoliday } from '../change/calendar-change.ts';
import { HolidayForm } from './HolidayForm.tsx';
import { HolidayLine } from './HolidayLine.tsx';

interface Props {
  readonly holidays: readonly Holiday[];
  readonly change: CalendarChange;
  /** Without it the days are only read. */
  readonly edit?: (part: Partial<CalendarChange>) => void;
}

/** Days that are no working days every year, or in some years. */
export function HolidaysPanel({ holidays, change, edit }: Props) {
  const translate = useTranslate();
  /** The key of the day that is open, `new` for another one. */
  const [open, setOpen] = useState<string>();
  const replace = (before: Holiday | undefined, after: Holiday | undefined) => {
    edit?.(withHoliday(change, before, after));
    setOpen(undefined);
  };
  const form = (before?: Holiday) => (
    <HolidayForm
      {...(before && { before })}
      others={holidays.filter((holiday) => holiday !== before)}
      done={(after) => replace(before, after)}
      close={() => setOpen(undefined)}
    />
  );
  return (
    <Panel title={translate('app.calendar.holidays')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
        {holidays.map((holiday) => (
          <li key={holidayKey(holiday)}>
            {open === holidayKey(holiday) ? (
              form(holiday)
            ) : (
              <HolidayLine
                holiday={holiday}
                {...(edit && {
                  open: () => setOpen(holidayKey(holiday)),
                  remove: () => replace(holiday, undefined),
                })}
              />
            )}
          </li>
        ))}
      </Box>
      {edit && open === 'new' && form()}
      {edit && open !== 'new' && (
        <Button startIcon={<Add />} onClick={() => setOpen('new')} sx={{ mt: 1 }}>
          {translate('app.calendar.addHoliday')}
        </Button>
      )}
    </Panel>
  );
}
