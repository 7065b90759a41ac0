import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useTranslate } from 'react-admin';
import type { Calendar } from '../../../../workflows/domain/calendar.ts';
import { Day } from './Day.tsx';
import { weeksOf } from './days.ts';

interface Props {
  readonly year: number;
  readonly month: number;
  readonly calendar: Calendar;
  readonly changed: Readonly<Record<string, unknown>>;
  readonly current: string;
  readonly turn?: (date: string) => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

export function Month({ year, month, turn, ...rest }: Props) {
  const translate = useTranslate();
  return (
    <Paper variant="outlined" sx={{ p: 1 }}>
      <Box
        component="table"
        {...(turn && { role: 'grid' })}
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          tableLayout: 'fixed',
          '& caption': { py: 0.5, fontWeight: 600, textTransform: 'capitalize' },
          '& th': { p: 0, fontSize: 12, fontWeight: 400, color: 'text.secondary', overflowWrap: 'normal' },
          '& td': { p: '1px', textAlign: 'center' },
        }}
      >
        <caption>
          {translate(`app.calendar.month.${month}`)} {year}
        </caption>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" abbr={translate(`app.calendar.weekday.${weekday}`)}>
                {translate(`app.calendar.weekdayShort.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((date, index) => (
                <td key={weekdays[index]}>{date && <Day date={date} {...rest} {...(turn && { turn })} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Paper>
  );
}
