import { expect } from '@jest/globals';
import type { Choice } from '../../workflows/domain/council/voting.ts';
import type { House, Part } from '../support/house.ts';
import { actIn, callSession, questionOf, seatCouncil, sessionOf } from './council-at-table.ts';
import { type Colleague, signIn, signInAs } from './people.ts';
import { recordOf } from './session-record.ts';

const seats = 9;
const parts = ['worker', 'api', 'temporal'] as const satisfies readonly Part[];
const choices = ['for', 'against', 'abstained'] as const satisfies readonly Choice[];
const choiceOf = (member: number, item: number): Choice => choices[(member * (item + 2)) % 3] ?? 'for';

/** All vote at the same moment, and something dies: every answered vote is there once, and the record is the workflow's. */
export async function killedWhileVoting(house: House): Promise<void> {
  const voters: Colleague[] = [];
  for (const member of await seatCouncil(house, seats)) voters.push(await signInAs(house, member));
  const [secretary, head] = [await signIn(house, 'secretary'), await signIn(house, 'head')];
  const questions = parts.map((part) => questionOf(part));
  const session = await callSession(house, questions);
  const { attendance } = await sessionOf(secretary, session);
  await actIn(secretary, session, { action: 'arrive', members: attendance.map(({ member }) => member.id) });
  await actIn(head, session, { action: 'convene' });

  for (const [index, part] of parts.entries()) {
    const item = `i${index + 1}`;
    await actIn(secretary, session, { action: 'open-item', item });
    const opened = await actIn(secretary, session, { action: 'open-vote', item, method: 'devices' });
    const about = { item, vote: opened.vote?.id ?? '' };
    const voting = voters.map((voter, n) =>
      actIn(voter, session, { action: 'vote', ...about, choice: choiceOf(n, index) }),
    );
    await Promise.all([house.kill(part), ...voting]);
    const { agenda } = await actIn(secretary, session, { action: 'close-vote', ...about });
    const count = (choice: Choice) => voters.filter((_, n) => choiceOf(n, index) === choice).length;
    const counts = { for: count('for'), against: count('against'), abstained: count('abstained') };
    expect({ part, ...agenda[index]?.result }).toMatchObject({ part, ...counts, silent: 0 });
  }
  await actIn(head, session, { action: 'close' });

  const { fault, votes } = await recordOf(house, session);
  expect(fault).toBeNull();
  expect([votes.length, new Set(votes).size]).toEqual([seats * parts.length, seats * parts.length]);
}
