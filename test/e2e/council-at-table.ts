import type { UserView } from '../../workflows/contract/http.ts';
import type {
  DecisionView,
  PublicSession,
  SessionActionRequest,
  SessionView,
} from '../../workflows/contract/http-council.ts';
import { type House, until } from '../support/house.ts';
import { laterToday } from '../support/later-today.ts';
import { type Colleague, insist, signIn, type signInAs } from './people.ts';

type Login = Parameters<typeof signInAs>[1];
export interface Member extends Login {
  readonly name: string;
}

/** Gives so many a seat: those of the demonstration, whoever is too many without one, whoever is missing brought in by an administrator. */
export async function seatCouncil(house: House, seats = 3): Promise<Member[]> {
  const admin = await signIn(house, 'administrator');
  const users = await admin.get<UserView[]>('/users');
  const known = house.demo().logins.filter(({ role }) => role === 'council-member');
  const members = known.map((login) => ({ ...login, ...users.find(({ username }) => username === login.username) }));
  for (const { id, username, name, roles, settlements, language } of members.slice(seats))
    await admin.put(`/users/${id}`, { username, name, roles, settlements, language, active: false });
  const fresh = Array.from({ length: Math.max(0, seats - known.length) }, (_, n) => ({
    username: `member${n + 1}`,
    name: `Անդամ ${n + 1}`,
    password: `երկար-գաղտնաբառ-${n + 1}`,
  }));
  for (const one of fresh) await admin.post('/users', { ...one, roles: ['council-member'] });
  const rules = { noticeDays: 0, extraordinaryNoticeDays: 0, votesChangeable: true, tie: 'not-adopted' };
  await admin.put('/council/settings', { seats, rules });
  return [
    ...members.slice(0, seats).map(({ username, password, name = '' }) => ({ username, password, name })),
    ...fresh,
  ];
}

export const actIn = (
  person: Colleague,
  session: string,
  request: SessionActionRequest,
  key?: string,
): Promise<SessionView> => person.ask<SessionView>(`/council/sessions/${session}/actions`, request, key);

export const sessionOf = (person: Colleague, session: string): Promise<SessionView> =>
  person.get<SessionView>(`/council/sessions/${session}`);

/** As everybody can read it, without a sign-in. */
export async function publicSession(house: House, session: string): Promise<PublicSession> {
  const { api, community } = house.demo();
  const url = `${api}/api/v1/communities/${community}/council/sessions/${session}`;
  return (await (await insist(url, {})).json()) as PublicSession;
}

type Question = NonNullable<SessionActionRequest['question']>;

/** A session of today that is published with these questions on its agenda. */
export async function callSession(house: House, questions: readonly Question[]): Promise<string> {
  const secretary = await signIn(house, 'secretary');
  const { id } = await secretary.ask<SessionView>('/council/sessions', { sitting: 'regular', startsAt: laterToday(1) });
  for (const question of questions) await actIn(secretary, id, { action: 'add-item', question });
  await actIn(secretary, id, { action: 'publish' });
  return id;
}

export const questionOf = (hy: string, ballot: 'open' | 'secret' = 'open'): Question => ({
  title: { hy },
  majority: 'present',
  ballot,
});

export const draftOf = (hy: string) => ({
  title: { hy },
  text: 'Հաստատել համայնքի 2027 թվականի բյուջեն։',
  department: 'urban-development',
  act: 'normative',
  majority: 'all-seats',
  ballot: 'open',
  entry: { kind: 'tenth-day' },
});

/** A draft that everybody who has to has agreed to. */
export async function agreedDecision(house: House, hy: string): Promise<Question> {
  const specialist = await signIn(house, 'specialist', 'urban-development');
  const lawyer = await signIn(house, 'specialist', 'legal');
  const secretary = await signIn(house, 'secretary');
  const { id } = await specialist.ask<DecisionView>('/council/decisions', draftOf(hy));
  const act = async (person: Colleague, action: string): Promise<void> => {
    const { seq } = await person.get<DecisionView>(`/council/decisions/${id}`);
    await person.ask(`/council/decisions/${id}/actions`, { action, expectedSeq: seq });
  };
  await act(specialist, 'submit');
  await act(specialist, 'agree-department');
  await act(lawyer, 'agree-legal');
  await act(secretary, 'agree-secretary');
  await until(
    async () => (await secretary.get<DecisionView>(`/council/decisions/${id}`)).status === 'queued',
    'the draft to be ready',
  );
  return { decision: id };
}
