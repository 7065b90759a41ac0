import { randomUUID } from 'node:crypto';
import { chainHistorySchema } from '../../api/modules/history/history.schemas.ts';
import type { Problem, SubjectChanged } from '../../workflows/contract/http.ts';
import type {
  DecisionRow,
  MinutesView,
  SessionActionRequest,
  SessionView,
} from '../../workflows/contract/http-council.ts';
import { auditBeforeAndAfter } from './support/audit.ts';
import { call, type Person, signedIn } from './support/callers.ts';
import {
  agreed,
  budget,
  type CouncilPeople,
  convened,
  decisionOf,
  demand,
  draftDecision,
  draftSession,
  inSession,
  onDecision,
  openCouncil,
  sessionOf,
  votedOn,
} from './support/council.ts';
import { type House, openHouse, openWorkshop } from './support/house.ts';
import { newsFrom } from './support/news.ts';
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

test('what is left out of an edited draft stays, what is emptied goes', async () => {
  const { specialist, members } = people;
  const rapporteur = (members[0] as Person).id;
  const { id } = await draftDecision(house, specialist, { ...budget, department: 'finance', rapporteur });
  const { text, reasons, ...rest } = budget;
  const kept = await onDecision(house, specialist, id, 'edit', { draft: { ...rest, department: 'finance' } });
  expect(kept).toMatchObject({ text, reasons, rapporteur: { id: rapporteur }, department: 'finance' });
  const emptied = { ...rest, text: ' ', reasons: '', rapporteur: '', department: '' };
  const bare = await onDecision(house, specialist, id, 'edit', { draft: emptied });
  expect(bare).toMatchObject({ text: null, reasons: null, rapporteur: null, department: 'urban-development' });
  const again = await onDecision(house, specialist, id, 'edit', { draft: { ...rest, text: 'Այլ բնագիր' } });
  expect(again).toMatchObject({ text: 'Այլ բնագիր', reasons: null, rapporteur: null });
});

test('the office hears of a draft from its beginning, the council once it is before it', async () => {
  const { secretary, members } = people;
  const stranger = await signedIn(house, { role: 'secretary', community: 'aygedzor' });
  const listeners = await Promise.all(
    [secretary, members[0] as Person, stranger].map(({ headers }) =>
      newsFrom<SubjectChanged>(`${house.url}/events`, headers, 'subject'),
    ),
  );
  const [office, member, abroad] = listeners;
  const { id: draft } = await draftDecision(house, people.specialist);
  await office?.until((news) => news.kind === 'decision' && news.id === draft);
  const id = await agreed(house, people);
  const { seq } = await decisionOf(house, secretary, id);
  await office?.until((news) => news.kind === 'decision' && news.id === id && news.seq === seq);
  await member?.until((news) => news.kind === 'decision' && news.id === id && news.seq === seq);
  expect(member?.heard.some((news) => news.id === draft)).toBe(false);
  expect(abroad?.heard).toEqual([]);
  for (const listener of listeners) listener.stop();
});

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

test('what comes too late, from outside the room or does not add up is refused in Armenian too, and noted', async () => {
  const { head, secretary, members } = people;
  const [first, second, third] = members as [Person, Person, Person];
  const { id: session } = await draftSession(house, secretary);
  const title = { hy: 'Հանձնաժողովի նախագահի ընտրություն' };
  const questionOf = (ballot: 'open' | 'secret') => ({ title, majority: 'present', ballot }) as const;
  for (const ballot of ['secret', 'open', 'open'] as const)
    await demand(house, secretary, session, { action: 'add-item', question: questionOf(ballot) });
  await demand(house, secretary, session, { action: 'publish' });
  const refused = async (person: Person, body: SessionActionRequest) => {
    const headers = { ...person.headers, 'Accept-Language': 'hy', 'Idempotency-Key': randomUUID() };
    const answer = await call<Problem>(house, 'POST', `/council/sessions/${session}/actions`, { headers, body });
    expect(answer.body.title).toMatch(/^[Ա-Ֆ][^{}]*[։]$/);
    return answer.body.code;
  };
  const vote = (item: string) => ({ action: 'vote', item, choice: 'for' }) as const;
  expect(await refused(first, vote('i1'))).toBe('session.not-convened');
  const unexplained = { action: 'add-item', question: questionOf('open') } as const;
  expect(await refused(secretary, unexplained)).toBe('agenda.reason-required');
  await demand(house, secretary, session, { action: 'arrive', members: [first.id, second.id] });
  await demand(house, head, session, { action: 'convene' });

  await demand(house, head, session, { action: 'open-item', item: 'i1' });
  await demand(house, head, session, { action: 'open-vote', item: 'i1', method: 'paper' });
  const handOut: SessionActionRequest = {
    action: 'hand-out-ballots',
    item: 'i1',
    members: [first.id, second.id],
  };
  await demand(house, secretary, session, handOut);
  expect(await refused(secretary, handOut)).toBe('ballot.handed-out-already');
  const box = { commission: [first.id], handedOut: 2, inBox: 2, for: 1, against: 0, abstained: 0, invalid: 1 };
  const protocol = (more: object) =>
    ({ action: 'record-protocol', item: 'i1', protocol: { ...box, ...more } }) as const;
  expect(await refused(secretary, protocol({ for: 2 }))).toBe('protocol.total');
  expect(await refused(secretary, protocol({ handedOut: 3 }))).toBe('protocol.sums');
  expect(await refused(head, { action: 'close-vote', item: 'i1' })).toBe('vote.not-counted');
  await demand(house, secretary, session, protocol({}));
  await demand(house, head, session, { action: 'close-vote', item: 'i1' });

  await demand(house, head, session, { action: 'open-item', item: 'i2' });
  await demand(house, head, session, { action: 'open-vote', item: 'i2', method: 'devices' });
  expect(await refused(third, vote('i2'))).toBe('vote.absent');
  await demand(house, first, session, vote('i2'));
  await demand(house, head, session, { action: 'close-vote', item: 'i2' });
  expect(await refused(second, vote('i2'))).toBe('vote.closed');
  await demand(house, head, session, { action: 'withdraw-item', item: 'i3', reason: 'Պատրաստ չէ' });
  expect(await refused(first, vote('i3'))).toBe('item.withdrawn');

  const journal = await house.services.models.accessJournal.find({ community: 'vardashen', caseId: session }).lean();
  expect(journal.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual(
    expect.arrayContaining([
      'session.add-item agenda.reason-required',
      'session.record-protocol protocol.sums',
      'session.vote vote.absent',
      'session.vote vote.closed',
      'session.vote item.withdrawn',
    ]),
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

test('an auditor holds a session and a decision against their workflows, and finds what was changed behind their backs', async () => {
  const { models } = house.services;
  const ofCouncil = { community: 'vardashen' };
  const session = await models.councilSessions.findOne({ ...ofCouncil, status: 'signed' }).lean();
  const decision = await models.decisions.findOne({ ...ofCouncil, status: 'published' }).lean();
  for (const { kind, stored } of [
    { kind: 'session', stored: session },
    { kind: 'decision', stored: decision },
  ] as const) {
    const id = stored?._id ?? '';
    const path = `/council/${kind}s/${id}`;
    const refused = await call(house, 'GET', `${path}/history`, { headers: people.secretary.headers });
    expect(refused.status).toBe(403);
    const { whole, changed, cut, notes } = await auditBeforeAndAfter(house, kind, id, path);
    const { seq, head } = stored?.state ?? {};
    expect(chainHistorySchema.safeParse(whole.history).error).toBeUndefined();
    expect(whole.history.verification).toMatchObject({ ok: true, workflowHead: { seq, hash: head } });
    expect(whole.replay).toMatchObject({ same: true, runs: [{ ok: true }] });
    expect(changed.history.verification).toMatchObject({ ok: false, fault: { seq: 2, kind: 'changed' } });
    expect(cut.replay.same).toBe(false);
    expect(notes[0]).toEqual([`${kind}.audit`, 'audit']);
  }
});
