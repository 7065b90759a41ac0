import type { Calendar } from './calendar.ts';
import type { ServiceDefinition } from './definition.ts';

/** What a case is judged by: its service's definition and the community's calendar, both as they were given to it. */
export interface Law {
  readonly definition: ServiceDefinition;
  readonly calendar: Calendar;
}
