import { randomUUID } from 'node:crypto';
import type { Problem } from '../../workflows/contract/http.ts';
import type { DecisionRow, MinutesView, SessionView } from '../../workflows/contract/http-council.ts';
import { call, type Person } from './support/callers.ts';
import {
  agreed,
  type CouncilPeople,
  convened,
  decisionOf,
  demand,
  inSession,
  onDecision,
  openCouncil,
  sessionOf,
  votedOn,
} from './support/council.ts';
import { type House, openHouse, openWorkshop } from './support/house.ts';
import { until } from './support/until.ts';

let house: House;
let workshop: { close(): Promise<void> };
let people: CouncilPeople;
beforeAll(async () => {
  house = await openHouse('council-session');
  workshop = await openWorkshop(house);
  people = await openCouncil(house);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

test('from an agreed draft through a session to the number, the signature, the publication and signed minutes', async () => {
  const { head, secretary, members } = people;
  const decision = await agreed(house, people);
  const list = async (filter: object): Promise<DecisionRow[]> =>
    (
      await call<DecisionRow[]>(
        house,
        'GET',
        `/council/decisions?filter=${encodeURIComponent(JSON.stringify(filter))}`,
        {
          headers: secretary.headers,
        },
      )
    ).body;
  expect((await list({ list: 'queue' })).map(({ id }) => id)).toEqual([decision]);

  const session = await convened(house, people, [decision]);
  const note = { headers: (members[0] as Person).headers, body: { text: 'Հարցնել վարկի մասին' } };
  await call(house, 'PUT', `/council/notes/${decision}`, note);
  expect((await decisionOf(house, members[0] as Person, decision)).note).toBe('Հարցնել վարկի մասին');
  expect((await decisionOf(house, members[1] as Person, decision)).note).toBeNull();

  const voted = await votedOn(house, people, session, 'i1', ['for', 'for', 'against']);
  expect(voted.agenda[0]).toMatchObject({
    title: 'On the budget of the community for 2027',
    status: 'adopted',
    result: { for: 2, against: 1, abstained: 0, silent: 0, needed: 2, adopted: true },
  });
  expect(voted.agenda[0]?.votes.map(({ choice }) => choice).toSorted()).toEqual(['against', 'for', 'for']);

  await until(async () => (await decisionOf(house, head, decision)).status === 'numbered');
  expect((await decisionOf(house, head, decision)).number).toBe('N 1-Ն');
  expect((await onDecision(house, head, decision, 'sign')).status).toBe('signed');
  const published = await onDecision(house, secretary, decision, 'publish');
  expect(published).toMatchObject({ status: 'published', inForceFrom: expect.any(String) });
  expect(published.timeline.map(({ type }) => type)).toEqual([
    'decision.drafted',
    'decision.submitted',
    'decision.agreed',
    'decision.agreed',
    'decision.agreed',
    'decision.queued',
    'decision.placed',
    'decision.adopted',
    'decision.numbered',
    'decision.signed',
    'decision.published',
  ]);

  await demand(house, secretary, session, { action: 'edit-minutes', section: 'i1', text: 'Քննարկվեց բյուջեն։' });
  await demand(house, head, session, { action: 'close' });
  await demand(house, head, session, { action: 'sign-minutes' });
  const { body: minutes } = await call<MinutesView>(house, 'GET', `/council/sessions/${session}/minutes`, {
    headers: secretary.headers,
  });
  expect(minutes.signedAt).not.toBeNull();
  const item = minutes.sections.find(({ key }) => key === 'i1');
  expect(item?.words).toBe('Քննարկվեց բյուջեն։');
  expect(item?.facts.join('\n')).toMatch(/in favour 2, against 1, abstained 0, did not vote 0; Adopted/);
  const late = { action: 'edit-minutes', section: 'i1', text: 'Այլ' } as const;
  expect((await inSession<Problem>(house, secretary, session, late)).body.code).toBe('minutes.frozen');
}, 60_000);

test('a vote that may not be is refused with its code in the person’s words, and the attempt is in the journal', async () => {
  const { head, secretary, members } = people;
  const session = await convened(house, people, [await agreed(house, people)]);
  const [first, second] = members as [Person, Person];
  const vote = { action: 'vote', item: 'i1', choice: 'for' } as const;
  const code = async (person: Person, asked: typeof vote | object = vote) =>
    (await inSession<Problem>(house, person, session, asked as typeof vote)).body.code;
  expect(await code(first)).toBe('vote.not-open');
  await demand(house, head, session, { action: 'open-item', item: 'i1' });
  await demand(house, head, session, { action: 'open-vote', item: 'i1', method: 'devices' });
  expect(await code(secretary)).toBe('vote.not-member');
  await demand(house, second, session, { action: 'state-conflict', item: 'i1', text: 'Հարազատս է' });
  expect(await code(second)).toBe('vote.recused');
  const key = randomUUID();
  const once = await inSession(house, first, session, vote, key);
  const again = await inSession(house, first, session, vote, key);
  expect([once.status, again.status, once.body.vote?.own]).toEqual([200, 200, 'for']);
  expect((await inSession<Problem>(house, first, session, { ...vote, choice: 'against' }, key)).body.code).toBe(
    'idempotency.reused',
  );
  await demand(house, secretary, session, { action: 'leave', members: [second.id, (members[2] as Person).id] });
  expect(await code(first)).toBe('quorum.missing');
  expect((await sessionOf(house, first, session)).vote).toBeNull();
  const armenian = await call<Problem>(house, 'POST', `/council/sessions/${session}/actions`, {
    headers: { ...first.headers, 'Accept-Language': 'hy', 'Idempotency-Key': randomUUID() },
    body: vote,
  });
  expect(armenian.body.title).toMatch(/^Քվորում չկա/);
  const journal = await house.services.models.accessJournal
    .find({ community: 'vardashen', caseId: session, action: 'session.vote' })
    .lean();
  expect(journal.map(({ outcome }) => outcome)).toEqual(
    expect.arrayContaining(['vote.not-open', 'vote.not-member', 'vote.recused', 'quorum.missing', 'done']),
  );
}, 60_000);

test('whoever has no part in it sees and does nothing', async () => {
  const session = await convened(house, people, [await agreed(house, people)]);
  const seen = (view: SessionView) => view.allowedActions.map(({ action }) => action);
  expect(seen(await sessionOf(house, people.members[0] as Person, session))).toEqual(
    expect.arrayContaining(['state-conflict', 'propose-amendment']),
  );
  expect(seen(await sessionOf(house, people.lawyer, session))).toEqual([]);
  const draft = { headers: { ...people.lawyer.headers, 'Idempotency-Key': randomUUID() }, body: {} };
  expect((await call<Problem>(house, 'POST', '/council/sessions', draft)).body.code).toBe('permission.denied');
}, 60_000);
