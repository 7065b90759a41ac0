import { WithStartWorkflowOperation, type WorkflowHandle } from '@temporalio/client';
import { type Acknowledgement, usualUpdatesPerRun } from '../../workflows/contract/case.ts';
import {
  begun,
  type DecisionInput,
  decisionCommand,
  decisionState,
  decisionWorkflowId,
  decisionWorkflowType,
  type SessionInput,
  sessionCommand,
  sessionState,
  sessionWorkflowId,
  sessionWorkflowType,
} from '../../workflows/contract/council.ts';
import type { Body } from '../../workflows/domain/council/body.ts';
import type { DecisionCommand } from '../../workflows/domain/council/decision-command.ts';
import { type DecisionState, type Draft, newDecision } from '../../workflows/domain/council/decision-state.ts';
import { type CouncilRules, usualRules } from '../../workflows/domain/council/rules.ts';
import type { SessionCommand } from '../../workflows/domain/council/session-command.ts';
import { newSession, type SessionState } from '../../workflows/domain/council/session-state.ts';
import { calendar, person, secretary, words } from '../domain/council/council.ts';
import type { CaseWorld } from './case-world.ts';
import { laterToday } from './later-today.ts';

export interface Running<S, C> {
  readonly id: string;
  readonly handle: WorkflowHandle;
  send(command: Omit<C, 'key'> & { readonly key?: string }): Promise<Acknowledgement>;
  state(): Promise<S>;
}
export type RunningSession = Running<SessionState, SessionCommand>;
export type RunningDecision = Running<DecisionState, DecisionCommand>;

let keys = 0;

async function start(world: CaseWorld, type: string, workflowId: string, input: unknown): Promise<WorkflowHandle> {
  const { client, taskQueue } = world;
  await client.workflow.executeUpdateWithStart(begun, {
    updateId: 'begun',
    startWorkflowOperation: new WithStartWorkflowOperation(type, {
      workflowId,
      taskQueue,
      args: [input],
      workflowIdConflictPolicy: 'FAIL',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    }),
  });
  return client.workflow.getHandle(workflowId);
}

/** A session on the world's engine, to be held today without notice. */
export async function startSession(
  world: CaseWorld,
  id: string,
  body: Body,
  { rules, ...more }: Partial<Pick<SessionInput, 'updatesPerRun'>> & { rules?: Partial<CouncilRules> } = {},
): Promise<RunningSession> {
  const input: SessionInput = {
    calendar,
    state: newSession(id, 'vardashen'),
    draft: {
      actor: secretary,
      sitting: 'regular',
      startsAt: laterToday(1),
      body,
      rules: { ...usualRules, noticeDays: 0, ...rules },
    },
    keys: [],
    updatesPerRun: usualUpdatesPerRun,
    ...more,
  };
  const handle = await start(world, sessionWorkflowType, sessionWorkflowId(id), input);
  return {
    id,
    handle,
    send: (asked) => handle.executeUpdate(sessionCommand, { args: [{ key: `k${++keys}`, ...asked }] }),
    state: () => handle.query(sessionState),
  };
}

export const draft: Draft = {
  title: words('title'),
  documents: [],
  department: 'finance',
  act: 'normative',
  majority: 'present',
  ballot: 'open',
  entry: { kind: 'tenth-day' },
};

/** A decision that is drafted, or one that a case has brought. */
export async function startDecision(
  world: CaseWorld,
  id: string,
  begin: Partial<NonNullable<DecisionInput['begin']>> = {},
): Promise<RunningDecision> {
  const author = { kind: 'staff', userId: 'anna', role: 'specialist' } as const;
  const input: DecisionInput = {
    calendar,
    state: newDecision(id, 'vardashen'),
    begin: { draft, by: author, ...begin },
    keys: [],
    updatesPerRun: usualUpdatesPerRun,
  };
  const handle = await start(world, decisionWorkflowType, decisionWorkflowId(id), input);
  return {
    id,
    handle,
    send: (asked) => handle.executeUpdate(decisionCommand, { args: [{ key: `k${++keys}`, ...asked }] }),
    state: () => handle.query(decisionState),
  };
}

const finance = { ...person('anna', 'specialist'), department: 'finance' };
const lawyer = { ...person('lawyer', 'specialist'), department: 'legal' };

/** Agreed by everybody who has to. */
export async function queue({ send }: RunningDecision): Promise<void> {
  await send({ action: 'submit', actor: finance });
  await send({ action: 'agree-department', actor: finance });
  await send({ action: 'agree-legal', actor: lawyer });
  await send({ action: 'agree-secretary', actor: secretary });
}
