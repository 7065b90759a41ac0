import { createLetterOf } from '../../workers/notifications/letter.ts';
import type { CaseView, Problem, ServiceDetail, ServiceSummary, Tracking } from '../../workflows/contract/http.ts';
import { changeCalendar } from '../../workflows/domain/change-calendar.ts';
import type { EffectKind } from '../../workflows/domain/effects.ts';
import type { Law } from '../../workflows/domain/law.ts';
import { issueAct } from '../../workflows/domain/numbers.ts';
import type { Story } from '../../workflows/domain/story.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';
import { completed, lawOf, ref, slept, staff } from '../domain/cases.ts';
import { act, call, file, freeApplication, open } from './support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { complete, fileOne, type Office, openOffice, trackingPath } from './support/journey.ts';
import { type PastFiling, recordFiling } from './support/past-filing.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
beforeAll(async () => {
  house = await openHouse('course');
  workshop = await openWorkshop(house);
  office = await openOffice(house);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const track = async ({ number, trackingCode }: Pick<PastFiling, 'number' | 'trackingCode'>): Promise<Tracking> => {
  const headers = { ...visitor(), 'X-Tracking-Code': trackingCode, 'Accept-Language': 'en' };
  return (await call<Tracking>(house, 'GET', trackingPath(number), { headers })).body;
};
const entryOf = ({ timeline }: Pick<CaseView, 'timeline'>, type: string) =>
  timeline.find((entry) => entry.type === type);
/** The mail that a case's turn asks for, as the applicant will read it. */
async function letterAbout(caseId: string, kind: EffectKind) {
  const { models } = house.services;
  const effect = await models.effects.findOne({ community: 'vardashen', caseId, kind }).lean();
  if (!effect) throw new Error(`no ${kind}`);
  return createLetterOf(models, 'https://portal.example')(effect);
}

test('a paper for another body is sent on: its applicant is told to whom, on the page and by mail', async () => {
  const filed = await fileOne(house);
  const { caseId } = filed;
  await complete(house, office.clerk, caseId, 'complete');
  await complete(house, office.head, caseId, 'forward', { reason: 'Ոչ մեր իրավասությունը' });
  const sent = await complete(house, office.clerk, caseId, 'forwarded', { text: 'Մարզպետարանին՝ ըստ պատկանելության' });
  expect(sent).toMatchObject({ status: 'closed', expected: null, acts: [], votes: null });

  const seen = await track(filed);
  expect(seen.outcome).toMatchObject({ status: 'forwarded', text: 'Մարզպետարանին՝ ըստ պատկանելության' });
  expect(entryOf(seen, 'case.forwarded')).toMatchObject({
    title: 'Forwarded to the competent body',
    text: 'Մարզպետարանին՝ ըստ պատկանելության',
  });
  expect(JSON.stringify(seen)).not.toContain('Ոչ մեր իրավասությունը');
  const letter = await letterAbout(caseId, 'mail.forwarded');
  expect(letter?.subject).toContain(filed.number);
  expect(letter?.body).toContain('Մարզպետարանին՝ ըստ պատկանելության');
});

test('a term is extended once, with its reason: day by day, on the timeline, by mail', async () => {
  const request = freeApplication([], {
    service: 'information-request',
    answers: {
      subject: 'Ճանապարհներ',
      requestedInformation: 'Որքա՞ն է ծախսվել նորոգման վրա։',
      answerForm: 'answer',
      resultDelivery: 'electronic',
    },
  });
  const filed = (await file(house, request)).body;
  const { seq, term } = await open(house, office.head, filed.caseId);
  expect(term).toMatchObject({ days: 5, extension: 0, warned: false, silenceSince: null });
  const extend = { action: 'extend', reason: 'Պետք է հավաքել արխիվից' } as const;
  const extended = await act(house, office.head, filed.caseId, { ...extend, expectedSeq: seq });
  expect(extended.status).toBe(200);
  expect(extended.body.term).toMatchObject({ days: 5, extension: 25, left: 30 });
  const kinds = extended.body.term.ledger.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'extended')).toHaveLength(25);

  const seen = await track(filed);
  expect(seen.dueAt).toBe(extended.body.dueAt);
  expect(entryOf(seen, 'term.extended')).toMatchObject({
    title: expect.stringMatching(/^The term was extended: now due by \d+ \w+ \d{4} at 18:00$/),
    text: 'Պետք է հավաքել արխիվից',
    actor: 'Municipality',
  });
  const again = { ...extend, expectedSeq: extended.body.seq };
  const refused = await act<Problem>(house, office.head, filed.caseId, again);
  expect([refused.status, refused.body.code]).toEqual([409, 'term.extended-already']);
  const letter = await letterAbout(filed.caseId, 'mail.extended');
  expect(letter?.body).toContain('Պետք է հավաքել արխիվից');
  expect(letter?.body).toMatch(/due by \d+ \w+ \d{4} at 18:00/);
});

describe('a term that passed in silence', () => {
  const usual = lawOf('design-permit');
  const law: Law = {
    ...usual,
    definition: { ...usual.definition, warningDays: 2, silence: { effect: 'granted', confirmed: true } },
  };
  // Monday 2 March 2026, 10:00; five calendar days end on Saturday the 7th; Sunday the 8th is a holiday, Monday the 9th is not.
  const registeredAt = '2026-03-02T06:00:00.000Z';
  const dueAt = '2026-03-09T14:00:00.000Z';
  const lapsed = (registered: Story) => slept(law, registered, '2026-03-10T06:00:00.000Z');
  let silent: PastFiling;
  beforeAll(async () => {
    silent = await recordFiling(house, { law, registeredAt }, lapsed);
  });

  test('gives its applicant a right to the document, and says so', async () => {
    const seen = await track(silent);
    expect(seen.term).toMatchObject({ lapsed: true, silenceSince: dueAt });
    expect(entryOf(seen, 'silence.took-effect')?.title).toMatch(/the applicant has a right to the document/);
    const letter = await letterAbout(silent.caseId, 'mail.granted-by-silence');
    expect(letter?.to).toBe('lilit@example.com');
    expect(letter?.body).toContain('9 March 2026 at 18:00');
  });

  test('whom the office warned within itself is told to the staff alone', async () => {
    const seen = await track(silent);
    expect(seen.term.warned).toBe(false);
    expect(entryOf(seen, 'term.warned')).toBeUndefined();
    const view = await open(house, office.head, silent.caseId);
    expect(view.term.warned).toBe(true);
    expect(entryOf(view, 'term.warned')?.title).toBe(
      'A superior was told that the term is about to end: working days left: 2, due by 9 March 2026 at 18:00',
    );
  });

  test('ends as granted by silence when the document is given', async () => {
    const given = await recordFiling(house, { law, registeredAt }, (registered) => granted(lapsed(registered)));
    const seen = await track(given);
    expect(seen.outcome?.status).toBe('granted-by-silence');
    expect(seen.acts.map(({ title, number }) => `${title} ${number}`)).toEqual(['Decision N 7-Ա']);
  });

  function granted(late: Story): Story {
    const at = '2026-03-11T06:00:00.000Z';
    const executor = { userId: 'user-specialist', department: 'urban-development' };
    const specialist = staff('specialist', 'urban-development');
    const checked = completed(law, late, staff('clerk'), 'complete', {}, at);
    const paid = completed(law, checked, staff('clerk'), 'paid', { payment: { amount: 10_000 } }, at);
    const assigned = completed(law, paid, staff('head'), 'assigned', { assignee: executor, text: ref('t') }, at);
    const reviewed = completed(law, assigned, specialist, 'favourable', {}, at);
    const decided = completed(law, reviewed, staff('head'), 'granted', {}, at);
    const issued = issueAct(law, decided.state, 'N 7-Ա', at);
    const inHand = { state: issued.state, events: [...decided.events, ...issued.events] };
    return completed(law, inHand, staff('clerk'), 'delivered', { proof: 'in-person' }, at);
  }
});

describe('a change of the calendar', () => {
  const law = lawOf('free-application');
  // Thirty calendar days from Monday 2 March 2026 end on Wednesday 1 April.
  const registeredAt = '2026-03-02T06:00:00.000Z';
  const changedTo = (date: string) => (registered: Story) => {
    const calendar = { ...armenianCalendar, version: 2, exceptions: { [date]: 'off' as const } };
    const changed = changeCalendar(law, registered.state, calendar, '2026-03-03T06:00:00.000Z');
    return { state: changed.state, events: [...registered.events, ...changed.events] };
  };
  beforeAll(async () => {
    await house.services.models.calendars.create({
      community: 'vardashen',
      version: 2,
      calendar: { ...armenianCalendar, version: 2 },
      at: new Date(),
      by: 'test',
      ground: 'Decision N 1-Ա',
      rollout: { state: 'done', seen: 0, moved: 0 },
    });
  });

  test('that moved the due date is told with both dates', async () => {
    const moved = await recordFiling(house, { law, registeredAt }, changedTo('2026-04-01'));
    expect(entryOf(await track(moved), 'calendar.changed')?.title).toBe(
      'The working calendar changed: the decision is due by 2 April 2026 at 18:00 (before: 1 April 2026 at 18:00)',
    );
    const letter = await letterAbout(moved.caseId, 'mail.due-date-moved');
    expect(letter?.body).toContain('Due before: 1 April 2026 at 18:00\nDue now: 2 April 2026 at 18:00');
  });

  test('that moved nothing is no news for the applicant', async () => {
    const same = await recordFiling(house, { law, registeredAt }, changedTo('2026-05-04'));
    expect(entryOf(await track(same), 'calendar.changed')).toBeUndefined();
    expect(entryOf(await open(house, office.clerk, same.caseId), 'calendar.changed')?.title).toBe(
      'The working calendar changed',
    );
  });
});

test('a service says for how long it is valid by category, and that its fee is counted by something', async () => {
  const detail = async (key: string) =>
    (
      await call<ServiceDetail>(house, 'GET', `/communities/vardashen/services/${key}`, {
        headers: { 'Accept-Language': 'en' },
      })
    ).body;
  const permit = await detail('design-permit');
  expect([permit.validityMonths, permit.validities]).toEqual([
    12,
    [
      { label: 'Risk category II', months: 12 },
      { label: 'Risk category III', months: 18 },
      { label: 'Risk category IV', months: 24 },
    ],
  ]);
  expect((await detail('free-application')).validities).toEqual([]);
  const all = await call<ServiceSummary[]>(house, 'GET', '/communities/vardashen/services');
  expect(all.body.find(({ key }) => key === 'open-air-trade-permit')?.fee).toMatchObject({ from: 200, depends: true });
});
