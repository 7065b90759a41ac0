import { createLetterOf } from '../../workers/notifications/letter.ts';
import type { ActionRequest, ApplicationReceipt, CaseView, Tracking } from '../../workflows/contract/http.ts';
import type { EffectKind } from '../../workflows/domain/effects.ts';
import { act, attachment, call, freeApplication, open, type Person, signedIn } from './support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { complete, fileOne, type Office, openOffice, trackingPath } from './support/journey.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
let secretary: Person;
beforeAll(async () => {
  house = await openHouse('told');
  workshop = await openWorkshop(house);
  office = await openOffice(house);
  secretary = await signedIn(house, { role: 'secretary' });
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

/** Does something to a case as it now is. */
async function doTo(
  { caseId }: ApplicationReceipt,
  person: Person,
  request: Partial<ActionRequest>,
): Promise<CaseView> {
  const { seq } = await open(house, person, caseId);
  const done = await act(house, person, caseId, { expectedSeq: seq, ...request });
  if (done.status !== 200) throw new Error(`${request.action}: ${done.status} ${JSON.stringify(done.body)}`);
  return done.body;
}

async function track({ number, trackingCode }: ApplicationReceipt, language = 'en'): Promise<Tracking> {
  const headers = { ...visitor(), 'X-Tracking-Code': trackingCode, 'Accept-Language': language };
  return (await call<Tracking>(house, 'GET', trackingPath(number), { headers })).body;
}
const entryOf = ({ timeline }: Pick<Tracking, 'timeline'>, type: string) =>
  timeline.find((entry) => entry.type === type);

async function lettersOf({ caseId }: ApplicationReceipt): Promise<EffectKind[]> {
  const effects = await house.services.models.effects.find({ community: 'vardashen', caseId }).sort({ seq: 1 }).lean();
  return effects.map(({ kind }) => kind);
}
async function letterAbout(
  { caseId }: ApplicationReceipt,
  kind: EffectKind,
): Promise<{ subject: string; body: string }> {
  const { models } = house.services;
  const effect = await models.effects.findOne({ community: 'vardashen', caseId, kind }).lean();
  const letter = effect && (await createLetterOf(models, 'https://portal.example')(effect));
  if (!letter) throw new Error(`no ${kind}`);
  return letter;
}
/** `9 March 2026 at 18:00`, as a mail in English says it. */
const inWords = (instant: string | null): string => {
  const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Asia/Yerevan' } as const;
  return `${new Intl.DateTimeFormat('en-GB', day).format(new Date(instant ?? ''))} at 18:00`;
};

test('what the office keeps to itself is not told to the applicant; what it adds to the case is, without its words', async () => {
  const [filed, other] = [await fileOne(house), await fileOne(house)];
  const task = (await open(house, office.head, filed.caseId)).tasks[0]?.id ?? '';
  const inside = 'Միայն աշխատակազմի համար';
  await doTo(filed, office.clerk, { action: 'note', text: inside });
  await doTo(filed, secretary, { action: 'assign', task, assignee: office.clerk.id });
  await doTo(filed, office.head, { action: 'ask-opinion', assignee: office.specialist.id, text: inside });
  await doTo(filed, office.clerk, { action: 'link', target: other.number, relation: 'related' });
  const documents = [await attachment(house, 'other')];
  const seen = await doTo(filed, office.clerk, { action: 'add-document', documents, text: inside });

  expect(entryOf(seen, 'task.assigned')?.title).toMatch(/^Task assigned: .+; clerk of vardashen$/);
  expect(entryOf(seen, 'opinion.asked')).toMatchObject({
    title: 'A colleague’s opinion was asked: specialist of vardashen',
    text: inside,
  });
  expect(entryOf(seen, 'case.linked')?.title).toBe(`Case linked to another one: Related case ${other.number}`);
  expect(entryOf(seen, 'note.added')?.text).toBe(inside);
  const told = await track(filed);
  const types = new Set(told.timeline.map(({ type }) => type));
  for (const type of ['note.added', 'task.assigned', 'opinion.asked', 'case.linked'])
    expect([type, types.has(type)]).toEqual([type, false]);
  expect(entryOf(told, 'documents.added')).toMatchObject({ title: 'Document added to the case' });
  expect(JSON.stringify(told)).not.toContain(inside);
  expect(await lettersOf(filed)).toEqual(['mail.registered']);
});

test('proceedings that are suspended and resumed are told with reason and new due date', async () => {
  const filed = await fileOne(house);
  await doTo(filed, office.head, { action: 'suspend', reason: 'Սպասում ենք դատարանի որոշմանը' });
  const still = await track(filed);
  expect(still).toMatchObject({ status: 'suspended', statusTitle: 'Suspended', dueAt: null });
  expect(entryOf(still, 'case.suspended')?.text).toBe('Սպասում ենք դատարանի որոշմանը');
  expect((await letterAbout(filed, 'mail.suspended')).body).toContain('Սպասում ենք դատարանի որոշմանը');

  const { dueAt } = await doTo(filed, office.head, { action: 'resume' });
  expect(entryOf(await track(filed), 'case.resumed')?.title).toBe('The proceedings were resumed');
  const { body } = await letterAbout(filed, 'mail.resumed');
  expect(body).toContain(`were resumed. The decision is due by ${inWords(dueAt)}.`);
  expect(body).not.toMatch(/\{|\n\n\n/);
});

test('a registration that was put right, and another service, are told with what they changed', async () => {
  const filed = await fileOne(house);
  const { answers } = freeApplication([]);
  const reason = 'Վրիպակ վերնագրում';
  const corrected = await doTo(filed, office.clerk, {
    action: 'correct',
    reason,
    corrections: { answers: { ...answers, subject: 'Բակի լուսավորություն' } },
  });
  expect(entryOf(await track(filed), 'registration.corrected')).toMatchObject({
    title: `Registration corrected: the decision is due by ${inWords(corrected.dueAt)}`,
    text: reason,
  });
  expect((await letterAbout(filed, 'mail.registration-corrected')).body).toContain(reason);

  const moved = await doTo(filed, secretary, {
    action: 'reclassify',
    service: 'information-request',
    reason: 'Սա տեղեկատվության հարցում է',
    corrections: {
      answers: {
        subject: 'Լուսավորություն',
        requestedInformation: 'Ե՞րբ կվերականգնվի լուսավորությունը։',
        answerForm: 'answer',
        resultDelivery: 'electronic',
      },
    },
  });
  const told = await track(filed);
  expect(entryOf(told, 'case.reclassified')).toMatchObject({
    title: `The service of the application was changed: ${told.service.title}; the decision is due by ${inWords(moved.dueAt)}`,
    text: 'Սա տեղեկատվության հարցում է',
  });
  expect(told.steps[0]).toMatchObject({ state: 'current' });
  const { body } = await letterAbout(filed, 'mail.reclassified');
  expect(body).toContain(`will be handled as “${told.service.title}”`);
  expect(body).toContain(`due by ${inWords(moved.dueAt)}`);
});

test('a case that was merged says into which; its applicant gets one mail about it', async () => {
  const [filed, other] = [await fileOne(house), await fileOne(house)];
  await doTo(filed, office.clerk, { action: 'merge', target: other.number, reason: 'Նույն խնդիրը' });
  const told = await track(filed);
  expect(told).toMatchObject({ status: 'closed', outcome: { status: 'merged', title: 'Merged into another case' } });
  expect(entryOf(told, 'case.merged')?.title).toBe(`Case merged into another one: ${other.number}`);
  expect(JSON.stringify(told)).not.toContain('Նույն խնդիրը');
  expect((await letterAbout(filed, 'mail.merged')).subject).toBe(
    `Application ${filed.number} was merged into case ${other.number}`,
  );
  expect(await lettersOf(filed)).toEqual(['mail.registered', 'mail.merged']);
  expect((await track(other)).timeline.some(({ type }) => type === 'case.linked')).toBe(false);
});

test('a case that was annulled says why, in one mail', async () => {
  const filed = await fileOne(house);
  await doTo(filed, secretary, { action: 'annul', reason: 'Գրանցվել է երկրորդ անգամ' });
  expect((await track(filed)).outcome).toMatchObject({ status: 'annulled', text: 'Գրանցվել է երկրորդ անգամ' });
  expect((await letterAbout(filed, 'mail.annulled')).body).toContain('Գրանցվել է երկրորդ անգամ');
  expect(await lettersOf(filed)).toEqual(['mail.registered', 'mail.annulled']);
});

async function answerOne(): Promise<ApplicationReceipt> {
  const filed = await fileOne(house);
  const { caseId } = filed;
  await complete(house, office.clerk, caseId, 'complete');
  await complete(house, office.head, caseId, 'assigned', { assignee: office.specialist.id, text: 'Ուսումնասիրել' });
  await complete(house, office.specialist, caseId, 'prepared', { text: 'Լույսը կվերականգնվի' });
  await complete(house, office.head, caseId, 'answered', { text: 'Լուսավորությունը վերականգնված է։' });
  return filed;
}

test('why it was annulled is told instead of what had been decided', async () => {
  const filed = await answerOne();
  await doTo(filed, office.head, { action: 'annul', reason: 'Դիմողը մահացել է' });
  expect((await track(filed)).outcome).toMatchObject({ status: 'annulled', text: 'Դիմողը մահացել է' });
});

test('a case that was reopened says why, and until when it is decided anew', async () => {
  const filed = await answerOne();
  const { caseId } = filed;
  await complete(house, office.clerk, caseId, 'delivered', { proof: 'electronic' });
  const mandate = [await attachment(house, 'other')];
  const reopened = await doTo(filed, office.head, { action: 'reopen', reason: 'Դատարանի վճռով', documents: mandate });
  const told = await track(filed);
  expect(told).toMatchObject({ status: 'in-progress', outcome: null });
  expect(reopened).toMatchObject({ decision: null, former: [{ title: 'Answered' }] });
  expect(entryOf(told, 'case.reopened')).toMatchObject({
    title: `Case reopened: the decision is due by ${inWords(reopened.dueAt)}`,
    text: 'Դատարանի վճռով',
  });
  expect(entryOf(told, 'case.reopened')?.documents).toBeUndefined();
  const { body } = await letterAbout(filed, 'mail.reopened');
  expect(body).toContain('Դատարանի վճռով');
  expect(body).toContain(`due by ${inWords(reopened.dueAt)}`);
});
