import type { CalendarPreview, CalendarView, CaseView, Problem, Tracking } from '../../workflows/contract/http.ts';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { addDays, isWorkingDay, localDate } from '../../workflows/domain/working-time.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';
import { call, open, signedIn } from './support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { fileOne, type Office, openOffice } from './support/journey.ts';
import { until } from './support/until.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
let admin: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  house = await openHouse('calendar');
  workshop = await openWorkshop(house);
  office = await openOffice(house);
  admin = await signedIn(house, { role: 'administrator' });
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const view = async (person = admin) =>
  (await call<CalendarView>(house, 'GET', '/calendar', { headers: person.headers })).body;
const send = <T>(path: string, body: unknown, person = admin) =>
  call<T>(house, 'POST', path, { headers: person.headers, body });

/** The day on which the term of a case filed now ends becomes a day off. */
async function dayOffAt(caseId: string) {
  const { dueAt } = await open(house, office.clerk, caseId);
  const day = localDate(armenianCalendar, dueAt ?? '');
  const { calendar } = await view();
  return {
    day,
    input: {
      basedOn: calendar.version,
      exceptions: { ...calendar.exceptions, [day]: 'off' },
      holidays: calendar.holidays,
      ground: 'Decision N 1-Ա of the Government',
    },
  };
}

test('a changed day is previewed, rolled out over the open cases, and told to their citizens', async () => {
  const cases = [await fileOne(house), await fileOne(house), await fileOne(house)];
  const [first] = cases;
  if (!first) throw new Error('no case');
  const { day, input } = await dayOffAt(first.caseId);
  const next = nextWorkingDay(day);

  const preview = await send<CalendarPreview>('/calendar/preview', input);
  expect(preview.status).toBe(200);
  expect(preview.body.open).toBe(3);
  expect(preview.body.moves.map(({ what, number }) => [what, number]).sort()).toEqual(
    cases.map(({ number }) => ['due', number]).sort(),
  );
  expect((await view()).calendar.version).toBe(1);

  const started = await send<CalendarView>('/calendar', input);
  expect(started.status).toBe(200);
  expect(started.body.calendar.version).toBe(2);
  expect((await send<Problem>('/calendar', { ...input, basedOn: 2, exceptions: {} })).body.code).toBe(
    'calendar.rolling-out',
  );
  // Filed while the roll-out goes on: it has the new calendar from the start.
  const meanwhile = await fileOne(house);
  expect(localDate(armenianCalendar, meanwhile.dueAt)).toBe(next);

  await until(async () => (await view()).rollout?.state === 'done', 60_000);
  expect((await view()).rollout).toMatchObject({ version: 2, seen: 3, moved: 3 });

  for (const { caseId, number, trackingCode } of cases) {
    const now = await open(house, office.clerk, caseId);
    expect(localDate(armenianCalendar, now.dueAt ?? '')).toBe(next);
    expect(now.term.ledger.at(-1)).toMatchObject({ date: next, kind: 'rolled' });
    const events = await house.services.models.events
      .find({ community: 'vardashen', caseId }, { _id: 0, community: 0 })
      .sort({ seq: 1 })
      .lean();
    expect(events.at(-1)?.type).toBe('calendar.changed');
    expect(verifyChain(events as unknown as CaseEvent[], { seq: now.seq, hash: now.head })).toBeNull();
    const tracked = await call<Tracking>(
      house,
      'GET',
      `/communities/vardashen/tracking?number=${encodeURIComponent(number)}`,
      { headers: { ...visitor(), 'X-Tracking-Code': trackingCode } },
    );
    expect(tracked.body.timeline.map(({ type }) => type)).toContain('calendar.changed');
    const mail = { community: 'vardashen', caseId, kind: 'mail.due-date-moved' as const };
    expect(await house.services.models.effects.countDocuments(mail)).toBe(1);
  }
});

test('a change that is stale, no change, or by somebody else is refused', async () => {
  const { calendar } = await view();
  const same = {
    basedOn: calendar.version,
    exceptions: calendar.exceptions,
    holidays: calendar.holidays,
    ground: 'none',
  };
  expect((await send<Problem>('/calendar', same)).body.code).toBe('calendar.unchanged');
  expect((await send<Problem>('/calendar/preview', { ...same, basedOn: 77 })).body.code).toBe('calendar.stale');
  const wrong = await send<Problem>('/calendar', { ...same, exceptions: { '2027-02-30': 'off' } });
  expect(wrong.status).toBe(422);
  expect((await send<Problem>('/calendar', { ...same, ground: '' })).body.errors?.[0]?.field).toBe('ground');
  expect((await send<Problem>('/calendar', same, office.head)).status).toBe(403);
  expect((await send<CaseView>('/calendar', same, office.clerk)).status).toBe(403);
});

test('another community keeps its own calendar', async () => {
  const elsewhere = await signedIn(house, { role: 'administrator', community: 'aygedzor' });
  expect((await view(elsewhere)).calendar.version).toBe(1);
  expect((await view(elsewhere)).versions).toEqual([]);
});

function nextWorkingDay(day: string): string {
  let date = addDays(day, 1);
  while (!isWorkingDay(armenianCalendar, date)) date = addDays(date, 1);
  return date;
}
