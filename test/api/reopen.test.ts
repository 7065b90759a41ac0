import type { ActionRequest, CaseView, Problem, Tracking } from '../../workflows/contract/http.ts';
import type { CaseHistory, ReplayReport } from '../../workflows/contract/http-history.ts';
import { act, attachment, call, open, type Person, signedIn } from './support/callers.ts';
import { does, petitionThatIs, type Staff, type Standing, staffOf } from './support/every-status.ts';
import { allOf, attemptsAt } from './support/everything-of.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { complete, trackingPath } from './support/journey.ts';
import { until } from './support/until.ts';

let house: House;
let workshop: { close(): Promise<void> };
let staff: Staff;
let auditor: Person;
let closed: Standing;
beforeAll(async () => {
  house = await openHouse('reopen');
  workshop = await openWorkshop(house);
  staff = await staffOf(house);
  auditor = await signedIn(house, { role: 'auditor' });
  closed = await petitionThatIs(house, staff, 'closed');
}, 60_000);
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const mandate = async (): Promise<ActionRequest['documents']> => [await attachment(house, 'other')];
const headers = () => auditor.headers;
const historyOf = async (caseId: string) =>
  (await call<CaseHistory>(house, 'GET', `/cases/${caseId}/history`, { headers: headers() })).body;
const replayOf = async (caseId: string) =>
  (await call<ReplayReport>(house, 'POST', `/cases/${caseId}/replay`, { headers: headers() })).body;
const track = async ({ number, trackingCode }: Standing) =>
  (
    await call<Tracking>(house, 'GET', trackingPath(number), {
      headers: { ...visitor(), 'X-Tracking-Code': trackingCode, 'Accept-Language': 'en' },
    })
  ).body;

/** From the head's decision to the delivery, once more. */
async function decideAnew(caseId: string): Promise<CaseView> {
  await complete(house, staff.head, caseId, 'answered', { text: 'Կնորոգվի այս տարի' });
  await until(async () => (await open(house, staff.clerk, caseId)).stage === 'delivery');
  return complete(house, staff.clerk, caseId, 'delivered', { proof: 'post' });
}

describe('a closed case that is to be reopened', () => {
  const refusals: [string, () => Person, () => Promise<Partial<ActionRequest>>, number, string, string][] = [
    ['without mandate', () => staff.head, async () => ({ reason: 'Դատարանի վճռով' }), 422, 'field.required', 'mandate'],
    ['without reason', () => staff.head, async () => ({ documents: await mandate() }), 422, 'field.required', 'reason'],
    ['with neither', () => staff.head, async () => ({}), 422, 'field.required', 'reason'],
    ['by the secretary', () => staff.secretary, whole, 403, 'action.not-allowed', ''],
    ['by the clerk', () => staff.clerk, whole, 403, 'action.not-allowed', ''],
    ['by the specialist', () => staff.specialist, whole, 403, 'action.not-allowed', ''],
    ['by who only audits', () => auditor, whole, 403, 'action.not-allowed', ''],
    [
      'from a screen of before its end',
      () => staff.head,
      async () => ({ ...(await whole()), expectedSeq: 1 }),
      409,
      'case.stale',
      'expectedSeq',
    ],
  ];
  async function whole() {
    return { reason: 'Դատարանի վճռով', documents: await mandate() };
  }

  test.each(refusals)(
    'is not, %s: nothing changes but the journal of attempts',
    async (_how, who, asked, status, code, field) => {
      const { caseId, seq } = closed;
      const person = who();
      const before = await allOf(house, caseId);
      const request = { action: 'reopen', expectedSeq: seq, ...(await asked()) } as const;
      const answer = await act<Problem>(house, person, caseId, request);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      if (field) expect(answer.body.errors).toMatchObject([{ field, code }]);
      expect(await allOf(house, caseId)).toEqual(before);
      expect((await attemptsAt(house, caseId)).at(-1)).toEqual({ userId: person.id, action: 'reopen', outcome: code });
      expect((await historyOf(caseId)).engine).toHaveLength(1);
    },
  );

  test('is not by its applicant either, and a case that goes on is not reopened', async () => {
    const { number, trackingCode, caseId } = closed;
    const before = await allOf(house, caseId);
    const citizen = await call(house, 'POST', trackingPath(number, '/actions'), {
      headers: { ...visitor(), 'X-Tracking-Code': trackingCode, 'Idempotency-Key': 'reopen-by-its-applicant' },
      body: { action: 'reopen', reason: 'Համաձայն չեմ' },
    });
    expect([citizen.status, citizen.body.code]).toEqual([403, 'action.not-allowed']);
    expect(await allOf(house, caseId)).toEqual(before);

    const running = await petitionThatIs(house, staff, 'in-progress');
    const request = { action: 'reopen', expectedSeq: running.seq, ...(await whole()) } as const;
    const early = await act<Problem>(house, staff.head, running.caseId, request);
    expect([early.status, early.body.code]).toEqual([403, 'action.not-allowed']);
    expect((await open(house, staff.head, running.caseId)).seq).toBe(running.seq);
  });

  test('goes on under its number after its workflow has ended, closes again, and both runs are one unbroken chain', async () => {
    const { caseId, number, seq } = closed;
    const first = await historyOf(caseId);
    expect(first.engine.map(({ status }) => status)).toEqual(['completed']);

    const documents = await mandate();
    const request = { action: 'reopen', reason: 'Դատարանի վճռով', documents, expectedSeq: seq } as const;
    const reopened = await act(house, staff.head, caseId, request, 'reopened-by-the-judgment');
    expect(reopened.body).toMatchObject({
      number,
      status: 'in-progress',
      decision: null,
      former: [{ title: 'Answered' }],
    });
    const again = await act(house, staff.head, caseId, request, 'reopened-by-the-judgment');
    expect([again.status, again.body.seq]).toEqual([200, reopened.body.seq]);
    expect(await track(closed)).toMatchObject({ number, status: 'in-progress', outcome: null });

    const anew = await decideAnew(caseId);
    expect(anew).toMatchObject({ number, status: 'closed', outcome: 'Answered', former: [{ title: 'Answered' }] });
    expect(new Set(anew.acts.map((one) => one.number)).size).toBe(2);

    const history = await historyOf(caseId);
    expect(history.verification).toMatchObject({
      ok: true,
      fault: null,
      workflowHead: { seq: anew.seq, hash: anew.head },
    });
    expect(history.events.map((event) => event.seq)).toEqual(Array.from({ length: anew.seq }, (_, index) => index + 1));
    expect(history.events.slice(0, seq)).toEqual(first.events);
    expect(history.events[seq]).toMatchObject({ type: 'case.reopened', prevHash: first.verification.recordHead.hash });
    expect(history.engine.map(({ status }) => status)).toEqual(['completed', 'completed']);
    expect(await replayOf(caseId)).toMatchObject({ same: true, runs: [{ ok: true }, { ok: true }] });
  }, 60_000);

  test('is reopened a second time, decided, and verified over its three runs', async () => {
    const { caseId, number } = closed;
    await does(house, staff.head, caseId, { action: 'reopen', ...(await whole()) });
    const third = await decideAnew(caseId);
    expect(third).toMatchObject({ number, status: 'closed', former: [{ title: 'Answered' }, { title: 'Answered' }] });
    const { verification, engine } = await historyOf(caseId);
    expect([verification.ok, engine.length]).toEqual([true, 3]);
    expect((await replayOf(caseId)).same).toBe(true);
  }, 60_000);
});
