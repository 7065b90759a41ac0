import { randomUUID } from 'node:crypto';
import type { ActionRequest, Problem } from '../../workflows/contract/http.ts';
import { act, attachment, call, open, type Person, signedIn } from './support/callers.ts';
import {
  does,
  filedPetition,
  petition,
  petitionThatIs,
  type Staff,
  settlement,
  staffOf,
} from './support/every-status.ts';
import { allOf, attemptsAt } from './support/everything-of.ts';
import { type House, openHouse, openWorkshop } from './support/house.ts';

let house: House;
let workshop: { close(): Promise<void> };
let staff: Staff;
let secretary: Person;
beforeAll(async () => {
  house = await openHouse('office-actions');
  workshop = await openWorkshop(house);
  staff = await staffOf(house);
  ({ secretary } = staff);
}, 60_000);
afterAll(async () => {
  await workshop.close();
  await house.close();
});

type Asked = Partial<ActionRequest>;
const answerTo = async (person: Person, caseId: string, asked: Asked, key?: string) => {
  const { seq } = await open(house, secretary, caseId);
  const { status, body } = await act<Problem>(house, person, caseId, { expectedSeq: seq, ...asked }, key);
  return [status, body.code];
};

/** Tries it, and holds that nothing came of it in these cases but a line in the journal of the first. */
async function refuses(person: Person, [caseId = '', ...others]: string[], asked: Asked, said: [number, string]) {
  const all = () => Promise.all([caseId, ...others].map((id) => allOf(house, id)));
  const [before, tried] = [await all(), (await attemptsAt(house, caseId)).length];
  expect(await answerTo(person, caseId, asked)).toEqual(said);
  expect(await all()).toEqual(before);
  const line = { userId: person.id, action: asked.action, outcome: said[1] };
  expect((await attemptsAt(house, caseId)).slice(tried)).toEqual([line]);
}

describe('a merge', () => {
  test('of a case with itself is refused', async () => {
    const { caseId, number } = await filedPetition(house);
    const asked = { action: 'merge', target: number } as const;
    await refuses(secretary, [caseId], asked, [422, 'target.same']);
    await refuses(secretary, [caseId], { ...asked, action: 'link' }, [422, 'target.same']);
  });

  test('in a circle is refused, however long it is: what was merged takes nothing in', async () => {
    const [a, b, c] = [await filedPetition(house), await filedPetition(house), await filedPetition(house)];
    await does(house, secretary, a.caseId, { action: 'merge', target: b.number });
    await refuses(secretary, [b.caseId, a.caseId], { action: 'merge', target: a.number }, [409, 'target.closed']);
    await does(house, secretary, b.caseId, { action: 'merge', target: c.number });
    await refuses(secretary, [c.caseId, a.caseId], { action: 'merge', target: a.number }, [409, 'target.closed']);
    expect((await open(house, secretary, c.caseId)).status).toBe('in-progress');
  });

  test('of two into each other at once leaves one of them open at least', async () => {
    const [a, b] = [await filedPetition(house), await filedPetition(house)];
    const answers = await Promise.all([
      answerTo(secretary, a.caseId, { action: 'merge', target: b.number }),
      answerTo(staff.clerk, b.caseId, { action: 'merge', target: a.number }),
    ]);
    expect(answers.map(([status]) => status)).toContain(409);
    const states = [await open(house, secretary, a.caseId), await open(house, secretary, b.caseId)];
    expect(states.map(({ status }) => status)).toContain('in-progress');
  });

  test('with one that is closed, unknown, or of a settlement that is not one’s own is refused', async () => {
    const { caseId } = await filedPetition(house);
    const closed = await petitionThatIs(house, staff, 'closed');
    const merge = (target: string) => ({ action: 'merge', target }) as const;
    await refuses(secretary, [caseId, closed.caseId], merge(closed.number), [409, 'target.closed']);
    await refuses(secretary, [caseId], merge('Դ-9999/26'), [422, 'target.unknown']);
    const here = await signedIn(house, { role: 'clerk', settlements: [settlement] });
    const elsewhere = await filedPetition(house, {
      applicant: { ...petition.applicant, settlement: 'aghbyurak' },
    });
    await refuses(here, [caseId, elsewhere.caseId], merge(elsewhere.number), [422, 'target.unknown']);
    expect(await answerTo(here, elsewhere.caseId, merge('Դ-9999/26'))).toEqual([404, 'case.unknown']);
    await refuses(secretary, [caseId], { action: 'merge' }, [422, 'field.required']);
  }, 60_000);
});

test('the same key twice, also at once, is one note; with other words it is another request', async () => {
  const { caseId } = await filedPetition(house);
  const { seq } = await open(house, secretary, caseId);
  const key = randomUUID();
  const note = (text: string) =>
    act<Problem>(house, secretary, caseId, { action: 'note', text, expectedSeq: seq }, key);
  const [one, two] = await Promise.all([note('Զանգել դիմողին'), note('Զանգել դիմողին')]);
  const three = await note('Զանգել դիմողին');
  expect([one, two, three].map(({ status, body }) => [status, body.seq])).toEqual(
    [one, two, three].map(() => [200, seq + 1]),
  );
  const before = await allOf(house, caseId);
  expect(before.contents).toBe(1);
  const other = await note('Ուրիշ խոսքեր');
  expect([other.status, other.body.code]).toEqual([409, 'idempotency.reused']);
  expect(await allOf(house, caseId)).toEqual(before);

  const { headers } = secretary;
  const bare = await call(house, 'POST', `/cases/${caseId}/actions`, {
    headers,
    body: { action: 'note', text: 'x', expectedSeq: seq + 1 },
  });
  expect([bare.status, bare.body.code]).toEqual([400, 'idempotency.missing']);
});

test('no command passes from a stale screen, which is told what happened', async () => {
  const { caseId } = await filedPetition(house);
  const other = await filedPetition(house);
  const { seq, tasks } = await open(house, secretary, caseId);
  await does(house, staff.clerk, caseId, { action: 'note', text: 'Դիմողը զանգեց' });
  const { answers } = petition;
  const { specialist, head, clerk } = staff;
  const commands: [Person, Asked][] = [
    [head, { action: 'message', text: 'տեքստ' }],
    [clerk, { action: 'note', text: 'տեքստ' }],
    [clerk, { action: 'add-document', documents: [await attachment(house, 'other')] }],
    [clerk, { action: 'claim', task: tasks[0]?.id }],
    [clerk, { action: 'complete', task: tasks[0]?.id, outcome: 'complete' }],
    [secretary, { action: 'assign', task: tasks[0]?.id, assignee: clerk.id }],
    [secretary, { action: 'ask-opinion', assignee: specialist.id, text: 'տեքստ' }],
    [clerk, { action: 'link', target: other.number }],
    [clerk, { action: 'merge', target: other.number }],
    [head, { action: 'extend', reason: 'պատճառ' }],
    [head, { action: 'suspend', reason: 'պատճառ' }],
    [clerk, { action: 'correct', corrections: { answers }, reason: 'պատճառ' }],
    [
      secretary,
      {
        action: 'reclassify',
        service: 'free-application',
        corrections: {
          answers: { subject: answers.subject, text: answers.text, resultDelivery: 'electronic' } as never,
        },
        reason: 'պատճառ',
      },
    ],
    [head, { action: 'forward', text: 'տեքստ' }],
    [head, { action: 'annul', reason: 'պատճառ' }],
  ];
  const before = [await allOf(house, caseId), await allOf(house, other.caseId)];
  for (const [person, asked] of commands) {
    const { status, body } = await act<Problem>(house, person, caseId, { ...asked, expectedSeq: seq });
    expect([asked.action, status, body.code]).toEqual([asked.action, 409, 'case.stale']);
    expect(body.changes).toMatchObject([{ seq: seq + 1, type: 'note.added' }]);
  }
  expect([await allOf(house, caseId), await allOf(house, other.caseId)]).toEqual(before);
  const tried = (await attemptsAt(house, caseId)).slice(1);
  expect(tried.map(({ action, outcome }) => [action, outcome])).toEqual(
    commands.map(([, { action }]) => [action, 'case.stale']),
  );
}, 60_000);

describe('a person who is named', () => {
  test.each([
    ['without the role', { role: 'head' }],
    ['of another settlement', { role: 'clerk', settlements: ['aghbyurak'] }],
    ['of another community', { role: 'clerk', community: 'aygedzor' }],
  ] as const)('%s gets no task', async (_what, who) => {
    const { caseId } = await filedPetition(house);
    const [task] = (await open(house, secretary, caseId)).tasks;
    const { id } = await signedIn(house, { ...who, settlements: [...('settlements' in who ? who.settlements : [])] });
    await refuses(secretary, [caseId], { action: 'assign', task: task?.id, assignee: id }, [422, 'assignee.unknown']);
  });

  test('without the role gives no opinion, and one who has left gets nothing', async () => {
    const { caseId } = await filedPetition(house);
    const opinion = { action: 'ask-opinion', text: 'Ի՞նչ եք կարծում' } as const;
    await refuses(secretary, [caseId], { ...opinion, assignee: staff.clerk.id }, [422, 'assignee.unknown']);
    const gone = await signedIn(house, { role: 'specialist', department: 'general' });
    await house.services.models.users.updateOne({ _id: gone.id, community: 'vardashen' }, { active: false });
    await refuses(secretary, [caseId], { ...opinion, assignee: gone.id }, [422, 'assignee.unknown']);
  });

  test('took the task before it was given on: the former executor’s work is refused when it is sent', async () => {
    const { caseId } = await filedPetition(house);
    const [first, second] = [await signedIn(house, { role: 'clerk' }), await signedIn(house, { role: 'clerk' })];
    const task = (await open(house, secretary, caseId)).tasks[0]?.id;
    await does(house, secretary, caseId, { action: 'assign', task, assignee: first.id });
    await does(house, first, caseId, { action: 'claim', task });
    await does(house, secretary, caseId, { action: 'assign', task, assignee: second.id });
    const complete = { action: 'complete', task, outcome: 'complete' } as const;
    await refuses(first, [caseId], complete, [409, 'task.assigned-to-other']);
    await does(house, second, caseId, complete);
  });
});

test('a term that can no longer be extended in time, or was already, stays as it is', async () => {
  await house.services.models.serviceSettings.create({
    community: 'vardashen',
    service: 'petition',
    values: [{ path: 'extension.noticeDays', value: 60 }],
    confirmed: [],
  });
  const { caseId } = await filedPetition(house);
  await refuses(staff.head, [caseId], { action: 'extend', reason: 'Պետք է ուսումնասիրել' }, [
    409,
    'extension.too-late',
  ]);
  await refuses(staff.head, [caseId], { action: 'extend' }, [422, 'field.required']);
});
