import { isDeepStrictEqual } from 'node:util';
import type { CalendarInput, CalendarPreview, CalendarView } from '../../../workflows/contract/http.ts';
import type { Calendar } from '../../../workflows/domain/calendar.ts';
import { openStatuses } from '../../../workflows/domain/case-state.ts';
import { calendarShift } from '../../../workflows/domain/change-calendar.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { ApiError, refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { lawOf, presentCalendar } from '../laws/laws.service.ts';
import { catalogue } from '../services/catalogue.ts';
import type { StoredCalendar } from './calendars.model.ts';

/** More versions than an administrator looks back upon. */
const versionsShown = 20;

export async function calendarView({ models }: Services, community: string): Promise<CalendarView> {
  const [calendar, stored] = await Promise.all([
    presentCalendar(models, community),
    models.calendars
      .find({ community }, { calendar: 0 })
      .sort({ version: -1 })
      .limit(versionsShown)
      .lean<Omit<StoredCalendar, 'calendar'>[]>(),
  ]);
  const users = await models.users.find({ community, _id: { $in: stored.map(({ by }) => by) } }, { name: 1 }).lean();
  const names = new Map(users.map(({ _id, name }) => [_id, name]));
  const [newest] = stored;
  return {
    id: community,
    calendar,
    versions: stored.map(({ version, at, by, ground }) => ({
      version,
      at: at.toISOString(),
      by: names.get(by) ?? by,
      ground,
    })),
    rollout: newest
      ? {
          version: newest.version,
          state: newest.rollout.state,
          seen: newest.rollout.seen,
          moved: newest.rollout.moved,
          startedAt: newest.at.toISOString(),
          endedAt: newest.rollout.endedAt?.toISOString() ?? null,
        }
      : null,
  };
}

/** What a changed calendar would do to the cases that are open now; nothing is stored. */
export async function previewCalendar(
  services: Services,
  community: string,
  input: CalendarInput,
  language: Language,
): Promise<CalendarPreview> {
  const calendar = await changed(services, community, input);
  const now = new Date().toISOString();
  const preview: CalendarPreview = { open: 0, moves: [] };
  const open = services.models.cases
    .find({ community, status: { $in: openStatuses } }, { state: 1 })
    .lean<Pick<StoredCase, 'state'>>()
    .cursor();
  for await (const { state } of open) {
    preview.open++;
    const shift = calendarShift(await lawOf(services.models, state), state, calendar, now);
    for (const what of ['due', 'until'] as const) {
      const move = shift[what];
      if (!move) continue;
      const serviceTitle = catalogue[state.service]?.texts.title[language] ?? state.service;
      preview.moves.push({ caseId: state.caseId, number: state.number, serviceTitle, what, ...move });
    }
  }
  preview.moves.sort((a, b) => a.before.localeCompare(b.before));
  return preview;
}

/** New cases get the calendar at once; the open ones one after the other, by a workflow of its own. */
export async function changeCalendar(
  services: Services,
  community: string,
  by: string,
  input: CalendarInput,
): Promise<void> {
  const calendar = await changed(services, community, input);
  const running = await services.models.calendars.findOne({ community, 'rollout.state': 'running' }).lean();
  if (running) throw new ApiError('calendar.rolling-out');
  await services.engine.rollOut({ community, calendar, by, ground: input.ground });
}

async function changed({ models }: Services, community: string, input: CalendarInput): Promise<Calendar> {
  const { basedOn, exceptions, holidays } = input;
  const present = await presentCalendar(models, community);
  if (present.version !== basedOn) throw new ApiError('calendar.stale');
  const late = holidays.findIndex(({ since, until }) => since !== undefined && until !== undefined && since >= until);
  if (late >= 0) throw refused({ code: 'input.invalid', field: `holidays.${late}.until` });
  const calendar = { ...present, exceptions, holidays };
  if (isDeepStrictEqual(calendar, present)) throw new ApiError('calendar.unchanged');
  return { ...calendar, version: present.version + 1 };
}
