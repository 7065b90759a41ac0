import type { ActionRequest, ApplicationRequest, CaseView, Problem, Tracking } from '../../workflows/contract/http.ts';
import type { DecisionRow } from '../../workflows/contract/http-council.ts';
import { act, attachment, call, file, freeApplication, open, type Person, signedIn } from './support/callers.ts';
import { decisionOf, demand, draftSession, openCouncil } from './support/council.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { complete, trackingPath } from './support/journey.ts';
import { until } from './support/until.ts';

let house: House;
let workshop: { close(): Promise<void> };
let clerk: Person;
let head: Person;
let secretary: Person;
let lawyer: Person;
let specialist: Person;
beforeAll(async () => {
  house = await openHouse('council');
  workshop = await openWorkshop(house);
  clerk = await signedIn(house, { role: 'clerk' });
  head = await signedIn(house, { role: 'head' });
  secretary = await signedIn(house, { role: 'secretary' });
  lawyer = await signedIn(house, { role: 'specialist', department: 'legal' });
  specialist = await signedIn(house, { role: 'specialist', department: 'urban-development' });
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const asked = async (): Promise<ApplicationRequest> => ({
  ...freeApplication(await Promise.all(['id', 'own', 'plan', 'justify'].map((kind) => attachment(house, kind)))),
  service: 'land-purpose-change',
  answers: {
    cadastralCode: '11-041-0077-0058',
    siteAddress: 'Վարդաշեն, 4-րդ փողոց 12',
    plotArea: 800,
    currentPurpose: 'agricultural',
    requestedPurpose: 'settlement',
    requestedUse: 'բնակելի կառուցապատման',
    plannedUse: 'Կառուցելու եմ բնակելի տուն։',
    resultDelivery: 'in-person',
  },
});

test('an opinion is asked, the council votes, its decision gets a number; citizen and staff see what they may', async () => {
  const filed = await file<{ caseId: string; number: string; trackingCode: string } & Problem>(house, await asked());
  expect(filed.body.errors).toBeUndefined();
  const { caseId, number, trackingCode } = filed.body;
  const headers = { ...visitor(), 'X-Tracking-Code': trackingCode, 'Accept-Language': 'en' };
  const tracked = async () => (await call<Tracking>(house, 'GET', trackingPath(number), { headers })).body;

  expect((await tracked()).steps.map(({ key }) => key)).toEqual([
    'check',
    'resolution',
    'review',
    'opinion',
    'draft',
    'agreement',
    'council',
    'issue',
    'delivery',
    'closed',
  ]);
  await complete(house, clerk, caseId, 'complete');
  await complete(house, head, caseId, 'assigned', { assignee: specialist.id, text: 'Ուսումնասիրել' });
  await complete(house, specialist, caseId, 'favourable', { text: 'Հնարավոր է' });
  await complete(house, specialist, caseId, 'given', { text: 'Կադաստրը համաձայն է' });
  const { uploadId, secret } = await attachment(house);
  await complete(house, specialist, caseId, 'drafted', { documents: [{ uploadId, secret }] });
  await agree(caseId);

  const waiting = await open(house, secretary, caseId);
  const [council] = waiting.tasks;
  expect(council).toMatchObject({ role: 'secretary' });
  const adopt = { action: 'claim', task: council?.id, expectedSeq: waiting.seq } as const;
  const claimed = await act(house, secretary, caseId, adopt);
  const entry = claimed.body.allowedActions.find(({ outcome }) => outcome === 'adopted');
  expect(entry?.requires).toEqual(['votes']);
  const vote = <T = Problem>(votes: unknown, more: Partial<ActionRequest> = {}) =>
    act<T>(house, secretary, caseId, {
      action: 'complete',
      task: council?.id,
      outcome: 'adopted',
      expectedSeq: claimed.body.seq,
      votes: votes as ActionRequest['votes'],
      ...more,
    });
  const faultsOf = async (votes: unknown, more: Partial<ActionRequest> = {}) => {
    const { body } = await vote(votes, more);
    return [body.code, ...(body.errors ?? []).map(({ field, code }) => `${field} ${code}`)];
  };
  expect(await faultsOf(undefined)).toEqual(['field.required', 'votes field.required']);
  expect(await faultsOf({ for: 0, against: 0, abstained: 0 })).toEqual(['votes.none', 'votes votes.none']);
  expect(await faultsOf({ for: 5, against: 3, abstained: 2 })).toEqual([
    'votes.other-outcome',
    'votes votes.other-outcome',
  ]);
  expect(await faultsOf({ for: -1, against: 1.5, abstained: 1000 })).toEqual([
    'input.invalid',
    'votes.for field.too-small',
    'votes.against field.type',
    'votes.abstained field.too-large',
  ]);
  expect(await faultsOf({ for: 5 })).toEqual([
    'input.invalid',
    'votes.against field.required',
    'votes.abstained field.required',
  ]);

  const { body: brought } = await call<DecisionRow[]>(
    house,
    'GET',
    `/council/decisions?filter=${encodeURIComponent(JSON.stringify({ caseId }))}`,
    { headers: secretary.headers },
  );
  await openCouncil(house);
  const session = await draftSession(house, secretary);
  const question = { decision: brought[0]?.id ?? '' };
  await demand(house, secretary, session.id, { action: 'add-item', question });
  await until(async () => (await decisionOf(house, secretary, question.decision)).status === 'on-agenda');
  expect((await tracked()).council).toBeUndefined();
  await demand(house, secretary, session.id, { action: 'publish' });
  expect((await tracked()).council).toEqual({ session: session.id, startsAt: session.startsAt, act: null });

  const adopted = await vote<CaseView>({ for: 9, against: 3, abstained: 1 });
  expect(adopted.body).toMatchObject({
    votes: { for: 9, against: 3, abstained: 1 },
    decision: { status: 'granted' },
    expected: null,
  });
  await until(async () => (await open(house, clerk, caseId)).acts.length === 1);
  const issued = await open(house, clerk, caseId);
  const numbered = { act: 'council-decision', title: 'Council decision', number: 'N 1-Ա', at: expect.any(String) };
  expect(issued.acts).toMatchObject([numbered]);
  const words = issued.timeline.map(({ title }) => title);
  expect(words).toContain('The council voted: The decision is adopted; in favour 9, against 3, abstained 1');
  expect(words).toContain('Document issued: Council decision N 1-Ա');

  const seen = await tracked();
  expect(seen.acts).toEqual([numbered]);
  const citizens = seen.timeline.map(({ type }) => type);
  for (const type of ['opinion.requested', 'council.referred', 'council.decided', 'act.issued'])
    expect(citizens).toContain(type);
  expect(seen.timeline.find(({ type }) => type === 'opinion.requested')?.title).toMatch(
    /^Opinion requested: expected by \d+ \w+ \d{4} at 18:00$/,
  );
  expect(JSON.stringify(seen)).not.toContain('Կադաստրը համաձայն է');
}, 60_000);

/** Lawyer and secretary side by side, each the own task. */
async function agree(caseId: string): Promise<void> {
  for (const [person, key] of [
    [lawyer, 'legal-check'],
    [secretary, 'secretary-check'],
  ] as const) {
    const { seq, tasks } = await open(house, person, caseId);
    const task = tasks.find(({ id }) => id.startsWith(key))?.id;
    const claimed = await act(house, person, caseId, { action: 'claim', task, expectedSeq: seq });
    const agreed = await act<Problem>(house, person, caseId, {
      action: 'complete',
      task,
      outcome: 'agreed',
      expectedSeq: claimed.body.seq,
    });
    if (agreed.status !== 200) throw new Error(`${key}: ${JSON.stringify(agreed.body)}`);
  }
}
