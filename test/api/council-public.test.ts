import type {
  CouncilAct,
  CouncilActRow,
  CouncilView,
  MemberRecord,
  PublicSession,
  SessionRow,
} from '../../workflows/contract/http-council.ts';
import { attachment, call, type Person, signedIn } from './support/callers.ts';
import {
  agreed,
  budget,
  type CouncilPeople,
  convened,
  decisionOf,
  demand,
  draftDecision,
  draftSession,
  onDecision,
  openCouncil,
  votedOn,
} from './support/council.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { until } from './support/until.ts';

let house: House;
let workshop: { close(): Promise<void> };
let people: CouncilPeople;
beforeAll(async () => {
  house = await openHouse('council-public');
  workshop = await openWorkshop(house);
  people = await openCouncil(house);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const path = '/communities/vardashen/council';
const read = <T>(what: string, community = 'vardashen') =>
  call<T>(house, 'GET', `/communities/${community}/council${what}`, {
    headers: { ...visitor(), 'Accept-Language': 'en' },
  });
const listed = (what: string, filter: object) => `${what}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
const secretNote = 'The word of a member, for herself alone';

test('a draft is nobody’s business until it stands on a published agenda; then all of it is, but for what is secret', async () => {
  const { secretary, head, specialist, lawyer, members } = people;
  const [first, second] = members as [Person, Person];
  const { uploadId, secret } = await attachment(house, 'annex');
  const { id: decision } = await draftDecision(house, specialist, {
    ...budget,
    documents: [{ uploadId, secret }],
  });
  await onDecision(house, specialist, decision, 'submit');
  await onDecision(house, specialist, decision, 'agree-department');
  await onDecision(house, lawyer, decision, 'agree-legal');
  await onDecision(house, secretary, decision, 'agree-secretary');
  const [annex] = (await decisionOf(house, secretary, decision)).documents;
  const download = () =>
    fetch(`${house.url}${path}/decisions/${decision}/documents/${annex?.id}`, { headers: visitor() });

  const { id } = await draftSession(house, secretary);
  await demand(house, secretary, id, { action: 'add-item', question: { decision } });
  const choice = { title: { hy: 'Ընտրել հաշվիչ հանձնաժողով' }, majority: 'present', ballot: 'secret' } as const;
  await demand(house, secretary, id, { action: 'add-item', question: choice });
  await until(async () => (await decisionOf(house, secretary, decision)).status === 'on-agenda');
  expect((await read<SessionRow[]>('/sessions')).body).toEqual([]);
  expect((await read(`/sessions/${id}`)).body).toMatchObject({ status: 404, code: 'session.unknown' });
  expect((await read(`/sessions/${id}/events`)).status).toBe(404);
  expect((await download()).status).toBe(404);

  await demand(house, secretary, id, { action: 'publish' });
  const published = await read<PublicSession>(`/sessions/${id}`);
  expect(published.body.agenda).toMatchObject([
    { title: budget.title.en, text: budget.text, reasons: budget.reasons, documents: [{ name: 'annex.pdf' }] },
    { ballot: 'secret', text: null, documents: [] },
  ]);
  expect([published.headers.get('cache-control'), (await download()).status]).toEqual(['public, no-cache', 200]);
  const kept = { 'If-None-Match': published.headers.get('etag') ?? '', 'Cache-Control': 'max-age=0' };
  const asked = { headers: { ...visitor(), 'Accept-Language': 'en', ...kept } };
  expect((await fetch(`${house.url}${path}/sessions/${id}`, asked)).status).toBe(304);

  await call(house, 'PUT', `/council/notes/${decision}`, { headers: first.headers, body: { text: secretNote } });
  await demand(house, secretary, id, { action: 'arrive', members: members.map((one) => one.id) });
  await demand(house, head, id, { action: 'convene' });
  await demand(house, second, id, { action: 'state-conflict', item: 'i2', text: 'Հարազատս է' });
  await votedOn(house, people, id, 'i1', ['for', 'for', 'against']);
  await demand(house, head, id, { action: 'open-item', item: 'i2' });
  await demand(house, head, id, { action: 'open-vote', item: 'i2', method: 'paper' });
  await demand(house, secretary, id, { action: 'hand-out-ballots', item: 'i2', members: [first.id] });
  const voting = (await read<PublicSession>(`/sessions/${id}`)).body;
  expect(voting.vote).toMatchObject({ item: 'i2', entitled: 2, cast: 1 });
  expect(voting.agenda[0]?.votes.map((one) => one.choice).toSorted()).toEqual(['against', 'for', 'for']);
  expect(voting.agenda[1]).toMatchObject({ votes: [], recused: [{ id: second.id }] });
  const all = JSON.stringify(voting);
  for (const leak of [secretNote, 'Հարազատս է', 'allowedActions', 'taken', '"head"']) expect(all).not.toContain(leak);

  const record = (await read<MemberRecord>(`/members/${first.id}`)).body;
  expect(record).toEqual({
    member: { id: first.id, name: expect.any(String) },
    sessions: { attended: 0, held: 0 },
    votes: [],
  });
  await demand(house, head, id, { action: 'void-vote', item: 'i2', reason: 'Չկա քվեատուփ' });
  await demand(house, head, id, { action: 'postpone-item', item: 'i2', reason: 'Չկա քվեատուփ' });
  await demand(house, head, id, { action: 'close' });
  const held = (await read<MemberRecord>(`/members/${first.id}`)).body;
  expect(held).toMatchObject({ sessions: { attended: 1, held: 1 }, votes: [{ item: 'i1', session: id }] });
  expect(held.votes).toHaveLength(1);
  expect((await read<PublicSession>(`/sessions/${id}`)).body.minutes).toBeNull();
  await demand(house, head, id, { action: 'sign-minutes' });
  expect((await read<PublicSession>(`/sessions/${id}`)).body.minutes).toMatchObject({ session: id });
}, 90_000);

test('an act is public once it is published, in its own community alone', async () => {
  const { secretary, head } = people;
  const decision = await agreed(house, people);
  const session = await convened(house, people, [decision]);
  await votedOn(house, people, session, 'i1', ['for', 'for', 'for']);
  await until(async () => (await decisionOf(house, head, decision)).status === 'numbered');
  await onDecision(house, head, decision, 'sign');
  expect((await read(`/acts/${decision}`)).body).toMatchObject({ code: 'decision.unknown' });
  expect((await read('/acts')).body).toEqual([]);
  await onDecision(house, secretary, decision, 'publish');

  const rows = (await read<CouncilActRow[]>('/acts')).body;
  expect(rows).toMatchObject([{ id: decision, number: expect.stringMatching(/^N \d-Ն$/), act: 'normative', session }]);
  const found = async (filter: object) => (await read<CouncilActRow[]>(listed('/acts', filter))).body.length;
  const year = new Date().getFullYear();
  const counts = await Promise.all(
    [{ year }, { year: year - 2 }, { act: 'individual' }, { inForce: true }, { inForce: false }].map(found),
  );
  expect(counts).toEqual([1, 0, 0, 0, 1]);
  expect((await read<CouncilAct>(`/acts/${decision}`)).body).toMatchObject({
    text: budget.text,
    result: { for: 3, adopted: true },
  });

  const dataset = '/communities/vardashen/open-data/council-acts?format=json';
  const { body: open } = await call<object[]>(house, 'GET', dataset, { headers: visitor() });
  expect(open).toMatchObject([{ kind: 'normative', titleHy: budget.title.hy, titleRu: null, for: 3, inForce: false }]);

  const stranger = await signedIn(house, { role: 'clerk' });
  expect((await read(`/members/${stranger.id}`)).body).toMatchObject({ status: 404, code: 'member.unknown' });
  expect((await read<CouncilView>('')).body).toMatchObject({
    seats: 3,
    quorum: 2,
    chair: { id: head.id },
    oparl: expect.stringMatching(/\/oparl\/1\.1\/bodies\/vardashen$/),
  });
  const [member] = people.members;
  for (const what of [`/sessions/${session}`, `/acts/${decision}`, `/members/${member?.id}`])
    expect([what, (await read(what, 'aygedzor')).status]).toEqual([what, 404]);
}, 60_000);

test('calendar and Atom follow a session when it is moved and cancelled, in the language of the address', async () => {
  const { secretary } = people;
  const { id } = await draftSession(house, secretary);
  const heard = {
    title: { hy: 'Հաշվետվություն <2026>', en: 'Report <2026>' },
    majority: 'present',
    ballot: 'none',
  } as const;
  await demand(house, secretary, id, { action: 'add-item', question: heard });
  const feed = async (name: string, lang = 'en') => {
    const answer = await fetch(`${house.url}${path}/${name}?lang=${lang}`, { headers: visitor() });
    return { type: answer.headers.get('content-type'), text: await answer.text() };
  };
  const eventOf = ({ text }: { text: string }) => {
    const unfolded = text.replaceAll('\r\n ', '');
    return unfolded.split('BEGIN:VEVENT').find((part) => part.includes(`UID:${id}@`)) ?? '';
  };
  const sequenceOf = (event: string) => Number(/SEQUENCE:(\d+)/.exec(event)?.[1]);
  expect(eventOf(await feed('calendar.ics'))).toBe('');
  expect((await feed('feed.atom')).text).not.toContain(id);

  await demand(house, secretary, id, { action: 'publish' });
  const first = eventOf(await feed('calendar.ics'));
  for (const line of ['STATUS:CONFIRMED', 'SUMMARY:Regular session', 'DESCRIPTION:1. Report <2026>'])
    expect(first).toContain(line);
  const startsAt = new Date(Date.now() + 7_200_000).toISOString();
  await demand(house, secretary, id, { action: 'reschedule', startsAt, reason: 'Ձմեռային ճանապարհ' });
  const moved = eventOf(await feed('calendar.ics'));
  expect(moved).toContain(`DTSTART:${startsAt.replace(/[-:]|\.\d+/g, '')}`);
  expect(sequenceOf(moved)).toBeGreaterThan(sequenceOf(first));
  await demand(house, secretary, id, { action: 'cancel', reason: 'Չկա քվորում' });
  const cancelled = eventOf(await feed('calendar.ics'));
  expect(cancelled).toContain('STATUS:CANCELLED');
  expect(sequenceOf(cancelled)).toBeGreaterThan(sequenceOf(moved));

  const atom = await feed('feed.atom');
  const armenian = await feed('feed.atom', 'hy');
  expect([atom.type, atom.text.match(/<entry>[\s\S]*?<\/entry>/)?.[0]]).toEqual([
    expect.stringContaining('application/atom+xml'),
    expect.stringContaining(id),
  ]);
  expect(atom.text).toContain('Not held');
  expect(atom.text).toContain('Report &lt;2026&gt;');
  expect(atom.text).toMatch(/N \d-Ն On the budget/);
  expect(armenian.text).toContain('Հաշվետվություն');
  expect((await feed('feed.atom', 'de')).type).toContain('problem+json');
}, 60_000);
