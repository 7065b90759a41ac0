import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CalendarView } from '../../../workflows/contract/http.ts';
import { localDate } from '../../format/measures.ts';
import { usePermitted } from '../../providers/connection.tsx';
import { ChangeBar } from './change/ChangeBar.tsx';
import { ChangePanel } from './change/ChangePanel.tsx';
import { changed, isChanged, withDay } from './change/calendar-change.ts';
import { useCalendarChange } from './change/use-calendar-change.ts';
import { ExceptionsPanel } from './ExceptionsPanel.tsx';
import { HolidaysPanel } from './holidays/HolidaysPanel.tsx';
import { RolloutPanel } from './RolloutPanel.tsx';
import { VersionsPanel } from './VersionsPanel.tsx';
import { turnedRound } from './year/days.ts';
import { Legend } from './year/Legend.tsx';
import { Year } from './year/Year.tsx';
import { YearChoice } from './year/YearChoice.tsx';

/** The year as it would be with what is being changed; those who may not change it only look. */
export function CalendarDesk({ view }: { view: CalendarView }) {
  const translate = useTranslate();
  const edits = usePermitted('calendar:edit');
  const [year, setYear] = useState(Number(localDate(new Date()).slice(0, 4)));
  const changing = useCalendarChange(view);
  const { change, edit } = changing;
  const calendar = changed(view.calendar, change);
  const turn = (date: string) => edit(withDay(view.calendar, change, date, turnedRound(calendar, date)));
  return (
    <>
      <Typography sx={{ mb: 2 }}>{translate('app.calendar.lead', { ...view.calendar })}</Typography>
      {view.rollout && <RolloutPanel rollout={view.rollout} />}
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          maxWidth: 1500,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 400px' },
          alignItems: 'start',
        }}
      >
        <div>
          <YearChoice year={year} choose={setYear} />
          <Legend />
          <Year year={year} calendar={calendar} changed={change.days} {...(edits && { turn })} />
        </div>
        <div>
          {edits && <ChangePanel changing={changing} />}
          <ExceptionsPanel year={year} exceptions={calendar.exceptions} />
          <HolidaysPanel holidays={calendar.holidays} change={change} {...(edits && { edit })} />
          <VersionsPanel versions={view.versions} />
        </div>
      </Box>
      {edits && isChanged(change) && <ChangeBar change={change} />}
    </>
  );
}
