import Box from '@mui/material/Box';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Calendar } from '../../../../workflows/domain/calendar.ts';
import { localDate } from '../../../format/measures.ts';
import { dayAfterKey } from './days.ts';
import { looks } from './looks.ts';
import { Month } from './Month.tsx';

interface Props {
  readonly year: number;
  readonly calendar: Calendar;
  /** Dates with a change that is not confirmed yet. */
  readonly changed: Readonly<Record<string, unknown>>;
  /** Turns a day round; without it the year is only read. */
  readonly turn?: (date: string) => void;
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** One stop of the Tab key for the whole year; within it the arrows lead from day to day, across months too. */
export function Year({ year, calendar, changed, turn }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [lastAt, setLastAt] = useState(localDate(new Date()));
  const current = lastAt.startsWith(`${year}-`) ? lastAt : `${year}-01-01`;

  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfterKey(current, event.key);
    if (!turn || !next) return;
    event.preventDefault();
    setLastAt(next);
    box.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  };

  return (
    <Box
      ref={box}
      onKeyDown={onKeyDown}
      sx={{
        display: 'grid',
        gap: 2,
        mb: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 268px), 1fr))',
        ...looks,
      }}
    >
      {months.map((month) => (
        <Month
          key={month}
          year={year}
          month={month}
          calendar={calendar}
          changed={changed}
          current={current}
          {...(turn && {
            turn: (date: string) => {
              setLastAt(date);
              turn(date);
            },
          })}
        />
      ))}
    </Box>
  );
}
