import type { ApplicationReceipt, ApplicationRequest } from '../../../workflows/contract/http.ts';
import type { Status } from '../../../workflows/domain/case-state.ts';
import type { Role } from '../../../workflows/domain/roles.ts';
import { act, file, open, type Person, signedIn } from './callers.ts';
import type { House } from './house.ts';
import { complete } from './journey.ts';
import { until } from './until.ts';

export const settlement = 'khachatun';

/** Nothing to attach, and everything that a law can have: an extension, and silence where it is switched on. */
export const petition: ApplicationRequest = {
  service: 'petition',
  applicant: {
    kind: 'person',
    name: 'Արամ Խաչատրյան',
    identifiers: {},
    contact: { email: 'aram@example.com', language: 'en' },
    settlement,
  },
  answers: {
    petitionKind: 'individual',
    subject: 'Խաղահրապարակի հիմնանորոգում',
    text: 'Խաղահրապարակը մաշված է և վտանգավոր։',
    proposal: 'Առաջարկում եմ նորոգել այն մինչև ամառ։',
    resultDelivery: 'electronic',
  },
  documents: [],
  channel: 'portal',
};

export interface Staff {
  readonly clerk: Person;
  readonly head: Person;
  readonly specialist: Person;
  readonly secretary: Person;
}
export const staffOf = async (house: House): Promise<Staff> => ({
  clerk: await signedIn(house, { role: 'clerk' }),
  head: await signedIn(house, { role: 'head' }),
  specialist: await signedIn(house, { role: 'specialist', department: 'general' }),
  secretary: await signedIn(house, { role: 'secretary' }),
});

export interface Standing extends ApplicationReceipt {
  readonly seq: number;
  readonly task: string;
}

/** Silence would speak, were it to come to that. */
export const switchSilenceOn = ({ services: { models } }: House) =>
  models.serviceSettings.create({
    community: 'vardashen',
    service: 'petition',
    values: [
      { path: 'silence.effect', value: 'granted' },
      { path: 'silence.confirmed', value: true },
    ],
    confirmed: [],
  });

export async function filedPetition(house: House, more: Partial<ApplicationRequest> = {}): Promise<ApplicationReceipt> {
  const { status, body } = await file(house, { ...petition, ...more });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

/** A petition that has come to a status; with `claimed`, its task is in somebody's hands. */
export async function petitionThatIs(
  house: House,
  { clerk, head, specialist }: Staff,
  status: Exclude<Status, 'new'>,
  claimed?: Role & ('specialist' | 'clerk'),
): Promise<Standing> {
  const filed = await filedPetition(house);
  const { caseId } = filed;
  const step = (person: Person, outcome: string, more: Parameters<typeof complete>[4] = {}) =>
    complete(house, person, caseId, outcome, more);
  await step(clerk, 'complete');
  await step(head, 'assigned', { assignee: specialist.id, text: 'Պատասխանել' });
  if (status === 'waiting-for-applicant') await step(specialist, 'incomplete', { reason: 'Լրացնել հասցեն' });
  if (status === 'suspended') await does(house, head, caseId, { action: 'suspend', reason: 'Դատարանում է' });
  if (status === 'decided' || status === 'closed') {
    await step(specialist, 'prepared');
    await step(head, 'answered', { text: 'Կնորոգվի' });
    await delivering(house, clerk, caseId);
  }
  if (status === 'closed') await step(clerk, 'delivered', { proof: 'post' });
  const person = { clerk, specialist }[claimed ?? 'clerk'];
  const { tasks } = await open(house, clerk, caseId);
  const task = tasks[0]?.id ?? 'review#3';
  if (claimed) await does(house, person, caseId, { action: 'claim', task });
  return { ...filed, seq: (await open(house, clerk, caseId)).seq, task };
}

/** The act gets its number by itself. */
async function delivering(house: House, person: Person, caseId: string): Promise<void> {
  await until(async () => (await open(house, person, caseId)).stage === 'delivery');
}

/** An action as the case stands now; answers it as it then is. */
export async function does(house: House, person: Person, caseId: string, asked: Parameters<typeof act>[3]) {
  const { seq } = await open(house, person, caseId);
  const { status, body } = await act(house, person, caseId, { expectedSeq: seq, ...asked });
  if (status !== 200) throw new Error(`${asked.action}: ${status} ${JSON.stringify(body)}`);
  return body;
}
