import type { CaseRow } from '../../workflows/contract/http.ts';
import type { CaseCommand } from '../../workflows/domain/case-command.ts';
import { command, completed, happened, monday, ref, staff } from '../domain/cases.ts';
import { call, hire, type Person, signedIn } from './support/callers.ts';
import { type House, openHouse } from './support/house.ts';
import { recordPast } from './support/past-cases.ts';

let house: House;
let head: Person;
let anna: { id: string };
beforeAll(async () => {
  house = await openHouse('execution-control');
  head = await signedIn(house, { role: 'head' });
  anna = await hire(house, { role: 'specialist', department: 'finance' });
});
afterAll(() => house.close());

const draft = { documents: [{ id: 'draft', kind: 'other', sha256: 'a'.repeat(64) }] };

/** A letter of Monday 2 March 2026 that the head gives to somebody, until a day or without one. */
const given = (person: string, dueAt?: string, more: Partial<Parameters<typeof recordPast>[1]> = {}) =>
  recordPast(house, { service: 'incoming-letter', registeredAt: monday, ...more }, (law, story) =>
    completed(law, story, staff('head'), 'assigned', resolution(person, dueAt)),
  );
const resolution = (userId: string, dueAt?: string): Partial<CaseCommand> => ({
  assignee: { userId, department: 'finance' },
  text: ref('resolution'),
  ...(dueAt && { dueAt }),
});

const list = async (person: Person, order = 'ASC'): Promise<CaseRow[]> => {
  const filter = encodeURIComponent('{"queue":"assigned"}');
  const path = `/cases?sort=["dueAt","${order}"]&filter=${filter}`;
  return (await call<CaseRow[]>(house, 'GET', path, { headers: person.headers })).body;
};

test('what the head has given out stands by its own due date, not by that of the case', async () => {
  const late = await given(anna.id, '2026-03-20T14:00:00.000Z');
  const early = await given(anna.id, '2026-03-05T14:00:00.000Z');
  const undated = await given(anna.id);
  const rows = await list(head);
  expect(rows.map(({ number }) => number)).toEqual([early, late, undated].map(({ state }) => state.number));
  expect(rows.map(({ assignment }) => assignment?.dueAt)).toEqual([
    '2026-03-05T14:00:00.000Z',
    '2026-03-20T14:00:00.000Z',
    undated.state.dueAt,
  ]);
  expect(rows[0]?.assignment).toMatchObject({ executor: 'specialist of vardashen', overdue: true });
  expect((await list(head, 'DESC'))[0]?.number).toBe(undated.state.number);
});

test('what is carried out, closed, not given out yet or of another community is not under control', async () => {
  const before = (await list(head)).map(({ id }) => id);
  await recordPast(house, { service: 'incoming-letter', registeredAt: monday }, (_, story) => story);
  await recordPast(house, { service: 'incoming-letter', registeredAt: monday }, (law, story) => {
    const assigned = completed(law, story, staff('head'), 'assigned', resolution(anna.id));
    return completed(law, assigned, staff('specialist', 'finance', anna.id), 'drafted', draft);
  });
  await recordPast(house, { service: 'incoming-letter', registeredAt: monday }, (law, story) => {
    const assigned = completed(law, story, staff('head'), 'assigned', resolution(anna.id));
    return happened(law, assigned, command(staff('head'), 'annul', { reason: ref('reason') }));
  });
  await given(anna.id, undefined, { community: 'aygedzor' });
  expect((await list(head)).map(({ id }) => id)).toEqual(before);
});

test('an assignment that is given on stays under control, in the hands of whoever has it now', async () => {
  const boris = await signedIn(house, { role: 'specialist', department: 'social' });
  const { state } = await recordPast(house, { service: 'incoming-letter', registeredAt: monday }, (law, story) => {
    const assigned = completed(law, story, staff('head'), 'assigned', resolution(anna.id, '2026-03-06T14:00:00.000Z'));
    const task = assigned.state.tasks[0]?.id ?? '';
    const assignee = { userId: boris.id, department: 'social' };
    return happened(law, assigned, command(staff('secretary'), 'assign', { task, assignee }));
  });
  const row = (await list(head)).find(({ id }) => id === state.caseId);
  expect(row?.assignment).toMatchObject({ dueAt: '2026-03-06T14:00:00.000Z', executor: 'specialist of vardashen' });
  const stored = await house.services.models.cases.findOne({ _id: state.caseId, community: 'vardashen' }).lean();
  expect(stored?.executor).toBe(boris.id);
  expect((await list(boris)).map(({ id }) => id)).toEqual([state.caseId]);
});

test('they are found by an index that holds nothing else', async () => {
  const plan = await house.services.models.cases
    .find({ community: 'vardashen', executorDueAt: { $gt: new Date(0) } })
    .sort({ executorDueAt: 1, _id: 1 })
    .explain('queryPlanner');
  expect(JSON.stringify(plan)).toContain('community_1_executorDueAt_1');
});
