import type { Body } from '../../workflows/domain/council/body.ts';
import type { CouncilRules } from '../../workflows/domain/council/rules.ts';
import type { SessionCommand } from '../../workflows/domain/council/session-command.ts';
import { chair, member } from '../domain/council/council.ts';
import type { RunningDecision, RunningSession, startDecision } from '../support/council.ts';

export interface CouncilSteps {
  session(
    id: string,
    body?: Body,
    more?: { updatesPerRun?: number; rules?: Partial<CouncilRules> },
  ): Promise<RunningSession>;
  decision(id: string, begin?: Parameters<typeof startDecision>[2]): Promise<RunningDecision>;
  /** A case that waits for the council; answers its id and the task. */
  caseBeforeCouncil(): Promise<{ caseId: string; task: string }>;
  rest(days: number): Promise<void>;
}
export type CouncilJourney = (steps: CouncilSteps) => Promise<unknown>;
export type Asked = Omit<SessionCommand, 'key'>;

export const signed = async ({ send }: RunningSession): Promise<void> => {
  await send({ action: 'close', actor: chair });
  await send({ action: 'sign-minutes', actor: chair });
};
export const inOrder = async ({ send }: RunningSession, steps: readonly Asked[]): Promise<void> => {
  for (const step of steps) await send(step);
};
export const voted = (n: number, id: string, choice: 'for' | 'against' | 'abstained', more = {}): Asked => ({
  action: 'vote',
  actor: member(n),
  item: id,
  choice,
  ...more,
});
