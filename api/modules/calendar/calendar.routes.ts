import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { calendarInputSchema, calendarPreviewSchema, calendarViewSchema } from './calendar.schemas.ts';
import { calendarView, changeCalendar, previewCalendar } from './calendar.service.ts';

export const calendarEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/calendar',
    summary: 'The working calendar of the community, and how its last change goes over the open cases',
    tag: 'administration',
    access: 'calendar:list',
    answer: calendarViewSchema,
    handle: ({ staff: { community } }) => calendarView(services, community),
  }),
  endpoint({
    method: 'post',
    path: '/calendar/preview',
    summary: 'Which open cases a changed calendar would move, and how',
    tag: 'administration',
    access: 'calendar:edit',
    body: calendarInputSchema,
    answer: calendarPreviewSchema,
    handle: ({ staff: { community }, body, language }) => previewCalendar(services, community, body, language),
  }),
  endpoint({
    method: 'post',
    path: '/calendar',
    summary: 'Changes the calendar and rolls it out over all open cases',
    tag: 'administration',
    access: 'calendar:edit',
    body: calendarInputSchema,
    answer: calendarViewSchema,
    async handle({ staff: { community, actor }, body }) {
      await changeCalendar(services, community, actor.userId, body);
      return calendarView(services, community);
    },
  }),
];
