import { randomUUID } from 'node:crypto';
import type {
  DecisionDraft,
  DecisionView,
  SessionActionRequest,
  SessionView,
} from '../../../workflows/contract/http-council.ts';
import { laterToday } from '../../support/later-today.ts';
import { type Answer, call, type Person, signedIn } from './callers.ts';
import type { House } from './house.ts';
import { until } from './until.ts';

/** Who decides and who prepares what is decided. */
export interface CouncilPeople {
  readonly head: Person;
  readonly secretary: Person;
  readonly lawyer: Person;
  readonly specialist: Person;
  readonly members: readonly Person[];
}

export async function openCouncil(house: House, members = 3): Promise<CouncilPeople> {
  const rules = { noticeDays: 0, extraordinaryNoticeDays: 0, votesChangeable: true, tie: 'not-adopted' } as const;
  await house.services.models.communities.updateOne(
    { _id: 'vardashen' },
    { $set: { council: { seats: members, rules } } },
  );
  const many = async (): Promise<Person[]> => {
    const all: Person[] = [];
    for (let n = 0; n < members; n++) all.push(await signedIn(house, { role: 'council-member' }));
    return all;
  };
  return {
    head: await signedIn(house, { role: 'head' }),
    secretary: await signedIn(house, { role: 'secretary' }),
    lawyer: await signedIn(house, { role: 'specialist', department: 'legal' }),
    specialist: await signedIn(house, { role: 'specialist', department: 'urban-development' }),
    members: await many(),
  };
}

const sent = (person: Person, key: string) => ({ ...person.headers, 'Idempotency-Key': key });

export const draftSession = async (house: House, secretary: Person): Promise<SessionView> => {
  const body = {
    sitting: 'regular',
    startsAt: laterToday(60),
    place: 'Նիստերի դահլիճ',
  };
  const headers = sent(secretary, randomUUID());
  return (await call<SessionView>(house, 'POST', '/council/sessions', { headers, body })).body;
};

export const inSession = <T = SessionView>(
  house: House,
  person: Person,
  id: string,
  body: SessionActionRequest,
  key: string = randomUUID(),
): Promise<Answer<T>> =>
  call<T>(house, 'POST', `/council/sessions/${id}/actions`, { headers: sent(person, key), body });

export const sessionOf = async (house: House, person: Person, id: string): Promise<SessionView> =>
  (await call<SessionView>(house, 'GET', `/council/sessions/${id}`, { headers: person.headers })).body;

export const decisionOf = async (house: House, person: Person, id: string): Promise<DecisionView> =>
  (await call<DecisionView>(house, 'GET', `/council/decisions/${id}`, { headers: person.headers })).body;

export const budget: DecisionDraft = {
  title: { hy: 'Համայնքի 2027 թվականի բյուջեն հաստատելու մասին', en: 'On the budget of the community for 2027' },
  text: 'Հաստատել համայնքի 2027 թվականի բյուջեն։',
  reasons: 'Հիմք՝ օրենքի պահանջը։',
  department: 'urban-development',
  act: 'normative',
  majority: 'all-seats',
  ballot: 'open',
  entry: { kind: 'tenth-day' },
};

export const draftDecision = async (house: House, person: Person, draft = budget): Promise<DecisionView> =>
  (
    await call<DecisionView>(house, 'POST', '/council/decisions', {
      headers: sent(person, randomUUID()),
      body: draft,
    })
  ).body;

/** Carries out what the person is allowed by name; throws with the answer when it is refused. */
export async function onDecision(
  house: House,
  person: Person,
  id: string,
  action: string,
  more: object = {},
): Promise<DecisionView> {
  const { seq } = await decisionOf(house, person, id);
  const answer = await call<DecisionView>(house, 'POST', `/council/decisions/${id}/actions`, {
    headers: sent(person, randomUUID()),
    body: { action, expectedSeq: seq, ...more },
  });
  if (answer.status !== 200) throw new Error(`${action}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** A draft of the specialist, agreed by everybody who has to. */
export async function agreed(house: House, people: CouncilPeople): Promise<string> {
  const { id } = await draftDecision(house, people.specialist);
  await onDecision(house, people.specialist, id, 'submit');
  await onDecision(house, people.specialist, id, 'agree-department');
  await onDecision(house, people.lawyer, id, 'agree-legal');
  await onDecision(house, people.secretary, id, 'agree-secretary');
  return id;
}

/** Published with these decisions on its agenda, all members there, convened. */
export async function convened(house: House, people: CouncilPeople, decisions: readonly string[]): Promise<string> {
  const { secretary, head, members } = people;
  const { id } = await draftSession(house, secretary);
  for (const decision of decisions) await demand(house, secretary, id, { action: 'add-item', question: { decision } });
  for (const decision of decisions)
    await until(async () => (await decisionOf(house, secretary, decision)).status === 'on-agenda');
  await demand(house, secretary, id, { action: 'publish' });
  await demand(house, secretary, id, { action: 'arrive', members: members.map((one) => one.id) });
  await demand(house, head, id, { action: 'convene' });
  return id;
}

export async function demand(
  house: House,
  person: Person,
  id: string,
  asked: SessionActionRequest,
): Promise<SessionView> {
  const answer = await inSession(house, person, id, asked);
  if (answer.status !== 200) throw new Error(`${asked.action}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Opens an item, lets members vote on their devices, each as told, closes the voting. */
export async function votedOn(
  house: House,
  { head, members }: CouncilPeople,
  id: string,
  item: string,
  choices: readonly ('for' | 'against' | 'abstained')[],
): Promise<SessionView> {
  await demand(house, head, id, { action: 'open-item', item });
  const { vote } = await demand(house, head, id, { action: 'open-vote', item, method: 'devices' });
  for (const [n, choice] of choices.entries())
    await demand(house, members[n] as Person, id, {
      action: 'vote',
      item,
      vote: vote?.id,
      choice,
    } as SessionActionRequest);
  return demand(house, head, id, { action: 'close-vote', item });
}
