import { system } from './actor.ts';
import type { Calendar } from './calendar.ts';
import type { CaseState } from './case-state.ts';
import { applyDeadlines } from './deadlines.ts';
import type { Law } from './law.ts';
import { dueAfter } from './ledger.ts';
import { stageOf } from './stages.ts';
import { begin, type Story, tell } from './story.ts';
import { closingAfter, notPast } from './working-time.ts';

interface Moved {
  readonly before: string;
  readonly after: string;
}

/** What another calendar would do to an open case; without dates, nothing moves. */
export interface CalendarShift {
  readonly due?: Moved;
  readonly until?: Moved;
}

/** Gives an open case another calendar. What had passed by then had passed under the old one. */
export function changeCalendar(law: Law, state: CaseState, calendar: Calendar, instant: string): Story {
  const overdue = applyDeadlines(law, begin(state), instant);
  if (overdue.state.status === 'closed' || calendar.version <= law.calendar.version) return overdue;
  const shift = calendarShift(law, overdue.state, calendar, instant);
  const moment = { at: instant, actor: system };
  return tell(overdue, moment, 'calendar.changed', { version: calendar.version, ...shift });
}

/** A term that would have ended in the past ends at the next closing instead: a change never makes a case late by itself. */
export function calendarShift(law: Law, state: CaseState, calendar: Calendar, instant: string): CalendarShift {
  const due = state.status === 'in-progress' && state.lapsedAt === undefined ? state.dueAt : undefined;
  const { until } = state.stage;
  const newUntil = until && untilUnder(law, state, calendar);
  return {
    ...(due && moved(due, dueAfter(calendar, state, instant), 'due')),
    ...(until && newUntil && until > instant && moved(until, notPast(calendar, newUntil, instant), 'until')),
  };
}

const moved = (before: string, after: string, name: 'due' | 'until'): CalendarShift =>
  before === after ? {} : { [name]: { before, after } };

/** The end of the stage's own time, counted again from when it was entered. */
function untilUnder(law: Law, { stage: { stage: key, since } }: CaseState, calendar: Calendar): string | undefined {
  const stage = stageOf(law, key);
  if (!since || !('days' in stage)) return undefined;
  return closingAfter(calendar, since, stage.days, 'kindOfDays' in stage ? stage.kindOfDays : 'calendar');
}
