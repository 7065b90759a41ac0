import type { CaseRow, MyDay } from '../../workflows/contract/http.ts';
import { instantAt, localDate } from '../../workflows/domain/working-time.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';
import { act, call, open, type Person, signedIn } from './support/callers.ts';
import { type House, openHouse, openWorkshop } from './support/house.ts';
import { complete, fileOne, type Office, openOffice } from './support/journey.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
beforeAll(async () => {
  house = await openHouse('my-day');
  workshop = await openWorkshop(house);
  office = await openOffice(house);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const day = async ({ headers }: Person) => (await call<MyDay>(house, 'GET', '/my-day', { headers })).body;
const listed = async ({ headers }: Person, queue: string) => {
  const filter = encodeURIComponent(JSON.stringify({ queue }));
  const { status, body } = await call<CaseRow[]>(house, 'GET', `/cases?filter=${filter}`, { headers });
  expect([queue, status]).toEqual([queue, 200]);
  return body.map(({ id }) => id).sort();
};

test('each number is that of the list which it opens', async () => {
  const { clerk, head, specialist } = office;
  const filed = await Promise.all([fileOne(house), fileOne(house), fileOne(house), fileOne(house), fileOne(house)]);
  const [fresh = '', claimed = '', waiting = '', assigned = '', late = ''] = filed.map(({ caseId }) => caseId);
  const { seq, tasks } = await open(house, clerk, claimed);
  await act(house, clerk, claimed, { action: 'claim', task: tasks[0]?.id, expectedSeq: seq });
  await complete(house, clerk, waiting, 'incomplete', { reason: 'Որտե՞ղ է փողոցը' });
  await complete(house, clerk, assigned, 'complete');
  await complete(house, head, assigned, 'assigned', { assignee: specialist.id, text: 'Պատասխանել' });
  const lateSince = new Date(Date.now() - 60_000);
  await house.services.models.cases.updateOne({ _id: late, community: 'vardashen' }, { dueAt: lateSince });
  const today = localDate(armenianCalendar, new Date().toISOString());
  const tonight = new Date(instantAt(armenianCalendar, today, '23:59'));
  await house.services.models.cases.updateOne({ _id: claimed, community: 'vardashen' }, { dueAt: tonight });

  const expected: [Person, Partial<Record<keyof MyDay['counts'], string[]>>][] = [
    [
      clerk,
      {
        mine: [fresh, claimed, late],
        unassigned: [fresh, late],
        department: [],
        'due-today': [claimed],
        'due-soon': [claimed],
        overdue: [late],
        waiting: [waiting],
        assigned: [assigned],
      },
    ],
    [head, { mine: [], unassigned: [fresh, late], overdue: [late], assigned: [assigned] }],
    [specialist, { mine: [assigned], department: [assigned], unassigned: [], overdue: [], waiting: [] }],
  ];
  for (const [person, queues] of expected) {
    const { counts } = await day(person);
    for (const [queue, ids] of Object.entries(queues)) {
      expect([queue, await listed(person, queue)]).toEqual([queue, [...ids].sort()]);
      expect([queue, counts[queue as keyof typeof counts]]).toEqual([queue, ids.length]);
    }
  }
});

test('whoever reads no cases has an empty day, and another community’s is another day', async () => {
  const administrator = await signedIn(house, { role: 'administrator' });
  const elsewhere = await signedIn(house, { role: 'head', community: 'aygedzor' });
  for (const person of [administrator, elsewhere]) {
    const { counts, standsInFor, absence } = await day(person);
    expect([Object.values(counts).every((n) => n === 0), standsInFor, absence]).toEqual([true, [], null]);
  }
});
