import type { Calendar } from '../../../workflows/domain/calendar.ts';
import { anything, instant, number, storedModel, text } from '../../db/stored-model.ts';

/** A version of a community's calendar, and how it went over the cases that were open. Versions are never changed. */
export interface StoredCalendar {
  community: string;
  version: number;
  calendar: Calendar;
  at: Date;
  by: string;
  /** The decision that it follows. */
  ground: string;
  rollout: { state: 'running' | 'done'; seen: number; moved: number; endedAt?: Date | null };
}

export const calendarsModel = storedModel<StoredCalendar>({
  collection: 'calendars',
  fields: {
    community: text,
    version: number,
    calendar: { type: anything, required: true },
    at: instant,
    by: text,
    ground: text,
    rollout: { type: anything, required: true },
  },
  indexes: [[{ community: 1, version: -1 }, { unique: true }]],
});
