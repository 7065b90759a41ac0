import { randomUUID } from 'node:crypto';
import { caseWorkflowId } from '../../workflows/contract/case.ts';
import type { ActionRequest, Problem } from '../../workflows/contract/http.ts';
import { type Action, actions } from '../../workflows/domain/case-command.ts';
import { type Role, roles } from '../../workflows/domain/roles.ts';
import { type Answer, act, attachment, call, type Person, signedIn } from './support/callers.ts';
import {
  petition,
  petitionThatIs,
  type Standing,
  settlement,
  staffOf,
  switchSilenceOn,
} from './support/every-status.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { trackingPath } from './support/journey.ts';

const statuses = ['in-progress', 'waiting-for-applicant', 'suspended', 'decided', 'closed'] as const;
type Standings = (typeof statuses)[number];

/** Who may what, by status: a applicant, c clerk, p specialist, s secretary, h head. Council, auditor, administrator: nothing. */
const may: Readonly<Record<Action, readonly [string, string, string, string, string]>> = {
  //                in progress, waiting, suspended, decided, closed
  claim: ['p', '', '', 'c', ''],
  release: ['p', '', '', 'c', ''],
  complete: ['p', '', '', 'c', ''],
  answer: ['', 'ac', '', '', ''],
  message: ['acpsh', 'acpsh', 'acpsh', 'acpsh', ''],
  note: ['cpsh', 'cpsh', 'cpsh', 'cpsh', ''],
  'add-document': ['cpsh', 'cpsh', 'cpsh', 'cpsh', ''],
  assign: ['sh', '', 'sh', 'sh', ''],
  'ask-opinion': ['psh', '', '', '', ''],
  link: ['cpsh', 'cpsh', 'cpsh', 'cpsh', ''],
  extend: ['h', '', '', '', ''],
  'stop-silence': ['h', '', '', '', ''],
  suspend: ['sh', '', '', '', ''],
  resume: ['', '', 'sh', '', ''],
  correct: ['cs', 'cs', 'cs', 'cs', ''],
  reclassify: ['cs', '', '', '', ''],
  migrate: ['s', 's', 's', 's', ''],
  forward: ['h', '', '', '', ''],
  merge: ['cs', 'cs', 'cs', '', ''],
  annul: ['sh', 'sh', 'sh', 'sh', ''],
  withdraw: ['a', 'a', 'a', '', ''],
  reopen: ['', '', '', '', 'h'],
};
const letters: Readonly<Partial<Record<Role, string>>> = { clerk: 'c', specialist: 'p', secretary: 's', head: 'h' };

/** Who sees the case at all: it is in khachatun, of vardashen, worked on in the department `general`. */
const places = {
  own: { department: 'general', settlements: [settlement] },
  'other department': { department: 'finance' },
  'other settlement': { department: 'general', settlements: ['aghbyurak'] },
  'other community': { department: 'general', community: 'aygedzor' },
};
type Place = keyof typeof places;
const sees = (role: Role, place: Place): boolean =>
  place === 'own' || (place === 'other department' && role !== 'specialist');

/** What an answer comes to. */
type Verdict = 'may' | 'may not' | 'sees no such case' | 'no business with cases';

let house: House;
let workshop: { close(): Promise<void> };
const people = new Map<string, Person>();
const cases = {} as Record<Standings, { free: Standing; held: Standing }>;
let other: { number: string };

beforeAll(async () => {
  house = await openHouse('permissions-matrix');
  workshop = await openWorkshop(house);
  await switchSilenceOn(house);
  const staff = await staffOf(house);
  for (const role of roles)
    for (const [place, where] of Object.entries(places))
      people.set(`${role} ${place}`, await signedIn(house, { role, ...where }));
  const specialist = people.get('specialist own') as Person;
  const clerk = people.get('clerk own') as Person;
  await Promise.all(
    statuses.map(async (status) => {
      const free = await petitionThatIs(house, { ...staff, specialist, clerk }, status);
      const holder = { 'in-progress': 'specialist', decided: 'clerk' } as const;
      const held = status === 'in-progress' || status === 'decided' ? holder[status] : undefined;
      cases[status] = {
        free,
        held: held ? await petitionThatIs(house, { ...staff, specialist, clerk }, status, held) : free,
      };
    }),
  );
  other = await petitionThatIs(house, { ...staff, specialist, clerk }, 'in-progress');
  // The law has changed since they were filed, so that there is one to move on to.
  const { models } = house.services;
  const warned = { $push: { values: { path: 'warningDays', value: 3 } } };
  await models.serviceSettings.updateOne({ community: 'vardashen', service: 'petition' }, warned);
}, 60_000);
afterAll(async () => {
  await workshop.close();
  await house.close();
});

const caseFor = (action: Action, status: Standings): Standing => cases[status][action === 'release' ? 'held' : 'free'];

/** All that an action asks, so that nothing but who asks, and when, can be wrong with it. */
async function whole(action: Action, status: Standings): Promise<Partial<ActionRequest>> {
  const { task, seq } = caseFor(action, status);
  const aboutTask = action === 'claim' || action === 'release' || action === 'complete' || action === 'assign';
  const outcome = status === 'decided' ? 'delivered' : 'incomplete';
  const answers = petition.answers;
  const brought: Partial<Record<Action, Partial<ActionRequest>>> = {
    complete: { outcome, reason: 'պատճառ', proof: 'post' },
    answer: { text: 'տեքստ' },
    message: { text: 'տեքստ' },
    note: { text: 'տեքստ' },
    assign: { assignee: people.get(`${status === 'decided' ? 'clerk' : 'specialist'} own`)?.id as string },
    'ask-opinion': { assignee: people.get('specialist own')?.id as string, text: 'տեքստ' },
    link: { target: other.number },
    merge: { target: other.number },
    extend: { reason: 'պատճառ' },
    'stop-silence': { reason: 'պատճառ' },
    suspend: { reason: 'պատճառ' },
    correct: { corrections: { answers }, reason: 'պատճառ' },
    reclassify: {
      service: 'free-application',
      corrections: { answers: { subject: answers.subject, text: answers.text, resultDelivery: 'electronic' } as never },
      reason: 'պատճառ',
    },
    forward: { text: 'տեքստ' },
    annul: { reason: 'պատճառ' },
    reopen: { reason: 'պատճառ' },
  };
  const { uploadId, secret } = action === 'add-document' || action === 'reopen' ? await attachment(house) : {};
  return {
    action,
    expectedSeq: seq,
    ...(aboutTask && { task }),
    ...brought[action],
    ...(uploadId && secret && { documents: [{ uploadId, secret }] }),
  };
}

/** What each action asks last; whoever may do it is told that this is missing, and nothing happens. */
const lastAsked: Readonly<Partial<Record<Action, keyof ActionRequest>>> = {
  answer: 'text',
  message: 'text',
  note: 'text',
  'add-document': 'documents',
  assign: 'assignee',
  'ask-opinion': 'text',
  link: 'target',
  extend: 'reason',
  'stop-silence': 'reason',
  suspend: 'reason',
  correct: 'reason',
  reclassify: 'reason',
  forward: 'text',
  merge: 'target',
  annul: 'reason',
  reopen: 'reason',
};
const lastOf = (action: Action, status: Standings): keyof ActionRequest | undefined =>
  action === 'complete' ? (status === 'decided' ? 'proof' : 'reason') : lastAsked[action];
/** What asks nothing is looked at in advance instead, which is refused as the action itself would be. */
const asksNothing = (action: Action, status: Standings): boolean => lastOf(action, status) === undefined;

const refusals =
  /^(action\.not-allowed|case\.closed|task\.(unknown|claimed-by-other|assigned-to-other)|assignee\.unknown)$/;

function verdictOf({ status, body }: Answer<Problem>): Verdict {
  if (status === 200 || body.code === 'field.required') return 'may';
  if (body.code === 'permission.denied') return 'no business with cases';
  if (body.code === 'case.unknown') return 'sees no such case';
  if (refusals.test(body.code)) return 'may not';
  throw new Error(JSON.stringify(body));
}

interface Probe {
  readonly name: string;
  readonly expected: Verdict;
  send(): Promise<Answer<Problem>>;
}

function byStaff(role: Role, place: Place, action: Action, status: Standings): Probe {
  const person = people.get(`${role} ${place}`) as Person;
  const { caseId } = caseFor(action, status);
  const permitted = may[action][statuses.indexOf(status)]?.includes(letters[role] ?? '-') ?? false;
  const ofTask = action === 'claim' || action === 'release' || action === 'complete';
  // A task is in the hands of one person: another with the same role, of another place, is another person.
  const handed = (ofTask && role === 'specialist') || action === 'release';
  const expected: Verdict =
    role === 'administrator' || role === 'council-member'
      ? 'no business with cases'
      : !sees(role, place)
        ? 'sees no such case'
        : permitted && !(handed && place !== 'own')
          ? 'may'
          : 'may not';
  const missing = expected === 'may' ? lastOf(action, status) : undefined;
  const look = expected === 'may' && asksNothing(action, status);
  return {
    name: `${role}, ${place}: ${action}, ${status}`,
    expected,
    async send() {
      const { [missing ?? 'dueAt']: _, ...asked } = await whole(action, status);
      if (!look) return act<Problem>(house, person, caseId, asked);
      return call(house, 'POST', `/cases/${caseId}/actions/preview`, { headers: person.headers, body: asked });
    },
  };
}

function byApplicant(action: Action, status: Standings, code = true): Probe {
  const { number, trackingCode } = caseFor(action, status);
  const permitted = may[action][statuses.indexOf(status)]?.includes('a') ?? false;
  const missing = permitted ? lastOf(action, status) : undefined;
  return {
    name: `applicant${code ? '' : ' without the code'}: ${action}, ${status}`,
    expected: permitted ? 'may' : 'may not',
    async send() {
      const { [missing ?? 'dueAt']: _, ...asked } = await whole(action, status);
      const headers = { ...visitor(), 'X-Tracking-Code': trackingCode, 'Idempotency-Key': randomUUID() };
      return call(house, 'POST', trackingPath(number, '/actions'), { headers, body: asked });
    },
  };
}

/** What there is of every case, but for the journal of attempts. */
async function allThatIs() {
  const { models, engine } = house.services;
  const here = { community: 'vardashen' };
  const [rows, ...counts] = await Promise.all([
    models.cases.find(here).sort({ _id: 1 }).lean(),
    models.events.countDocuments(here),
    models.contents.countDocuments(here),
    models.documents.countDocuments(here),
    models.effects.countDocuments(here),
    models.submissions.countDocuments(here),
  ]);
  const runs = await Promise.all(rows.map(async ({ _id }) => (await engine.histories(caseWorkflowId(_id))).length));
  return { rows, counts, runs };
}

async function verdicts(probes: readonly Probe[]): Promise<Record<string, Verdict>> {
  const left = [...probes];
  const found: Record<string, Verdict> = {};
  const takeNext = async (): Promise<void> => {
    for (let probe = left.shift(); probe; probe = left.shift()) found[probe.name] = verdictOf(await probe.send());
  };
  await Promise.all(Array.from({ length: 10 }, takeNext));
  return found;
}
const expectedOf = (probes: readonly Probe[]) =>
  Object.fromEntries(probes.map(({ name, expected }) => [name, expected]));

test('whoever asks and however a case stands: each may what the table says, and a refusal changes nothing', async () => {
  const before = await allThatIs();
  const probes = statuses.flatMap((status) =>
    actions.flatMap((action) =>
      roles.flatMap((role) => (Object.keys(places) as Place[]).map((place) => byStaff(role, place, action, status))),
    ),
  );
  expect(await verdicts(probes)).toEqual(expectedOf(probes));
  expect(await allThatIs()).toEqual(before);
}, 240_000);

test('the applicant may little, by the code, and nothing by a wrong one', async () => {
  const before = await allThatIs();
  const probes = statuses
    .flatMap((status) => actions.map((action) => byApplicant(action, status)))
    .filter(({ name }) => !name.includes('withdraw') || name.includes('decided') || name.includes('closed'));
  expect(await verdicts(probes)).toEqual(expectedOf(probes));
  expect(await allThatIs()).toEqual(before);
}, 60_000);
