import type { ApplicationReceipt, CaseView } from '../../../workflows/contract/http.ts';
import { act, attachment, file, freeApplication, open, type Person, signedIn } from './callers.ts';
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

export const fileOne = async (house: House): Promise<ApplicationReceipt> =>
  (await file(house, freeApplication([await attachment(house)]))).body;

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
  const claimed = await act(house, person, caseId, { action: 'claim', task, expectedSeq: seq });
  const done = await act(house, person, caseId, {
    action: 'complete',
    task,
    outcome,
    expectedSeq: claimed.body.seq,
    ...more,
  });
  if (done.status !== 200) throw new Error(`${outcome}: ${done.status} ${JSON.stringify(done.body)}`);
  return done.body;
}

export const trackingPath = (number: string, more = ''): string =>
  `/communities/vardashen/tracking${more}?number=${encodeURIComponent(number)}`;
