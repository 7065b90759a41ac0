import { randomUUID } from 'node:crypto';
import type { ApplicationReceipt, CaseView } from '../../../workflows/contract/http.ts';
import { type Answer, act, attachment, file, freeApplication, open, type Person, signedIn } from './callers.ts';
import type { House } from './house.ts';

/** Who works on cases of a community. */
export interface Office {
  clerk: Person;
  head: Person;
  specialist: Person;
  auditor: Person;
}

export const openOffice = async (house: House, community = 'vardashen'): Promise<Office> => ({
  clerk: await signedIn(house, { role: 'clerk', community }),
  head: await signedIn(house, { role: 'head', community }),
  specialist: await signedIn(house, { role: 'specialist', community, department: 'general' }),
  auditor: await signedIn(house, { role: 'auditor', community }),
});

/** Sends the same again while the answer is late, as browsers do: a busy machine is no failure. */
async function insist<T>(send: (key: string) => Promise<Answer<T>>): Promise<Answer<T>> {
  const key = randomUUID();
  let answer = await send(key);
  for (let times = 0; answer.status === 503 && times < 3; times++) answer = await send(key);
  return answer;
}

export async function fileOne(house: House): Promise<ApplicationReceipt> {
  const asked = freeApplication([await attachment(house)]);
  const { status, body } = await insist((key) => file(house, asked, key));
  if (status !== 201) throw new Error(`not filed: ${status} ${JSON.stringify(body)}`);
  return body;
}

type Step = Parameters<typeof act>[3];

/** Claims the open task and completes it; answers the case as it then is. */
export async function complete(
  house: House,
  person: Person,
  caseId: string,
  outcome: string,
  more: Step = {},
): Promise<CaseView> {
  const { seq, tasks } = await open(house, person, caseId);
  const task = tasks[0]?.id ?? '';
  const claimed = await insist((key) => act(house, person, caseId, { action: 'claim', task, expectedSeq: seq }, key));
  const completion = { action: 'complete', task, outcome, expectedSeq: claimed.body.seq, ...more } as const;
  const done = await insist((key) => act(house, person, caseId, completion, key));
  if (done.status !== 200) throw new Error(`${outcome}: ${done.status} ${JSON.stringify(done.body)}`);
  return done.body;
}

export const trackingPath = (number: string, more = ''): string =>
  `/communities/vardashen/tracking${more}?number=${encodeURIComponent(number)}`;
