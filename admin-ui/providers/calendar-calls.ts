import type { CalendarInput, CalendarPreview, CalendarView } from '../../workflows/contract/http.ts';
import type { ApiClient } from './api-client.ts';

export const readCalendar = async (api: ApiClient): Promise<CalendarView> =>
  (await api.send<CalendarView>('/calendar')).data;

export const previewCalendar = async (api: ApiClient, body: CalendarInput): Promise<CalendarPreview> =>
  (await api.send<CalendarPreview>('/calendar/preview', { method: 'POST', body })).data;

export const changeCalendar = async (api: ApiClient, body: CalendarInput): Promise<CalendarView> =>
  (await api.send<CalendarView>('/calendar', { method: 'POST', body })).data;
