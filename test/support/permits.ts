import { WithStartWorkflowOperation, type WorkflowHandle } from '@temporalio/client';
import { type Acknowledgement, usualUpdatesPerRun } from '../../workflows/contract/case.ts';
import {
  type PermitInput,
  permitCommand,
  permitState,
  permitWorkflowId,
  permitWorkflowType,
} from '../../workflows/contract/permit.ts';
import type { PermitCommand } from '../../workflows/domain/permit/permit-command.ts';
import type { PermitEvent, PermitGrant } from '../../workflows/domain/permit/permit-event.ts';
import { newPermit } from '../../workflows/domain/permit/permit-state.ts';
import { addMonths } from '../../workflows/domain/working-time.ts';
import { until } from '../api/support/until.ts';
import { grant } from '../domain/permits.ts';
import type { CaseWorld } from './case-world.ts';

export interface RunningPermit {
  readonly id: string;
  readonly handle: WorkflowHandle;
  send(command: PermitCommand): Promise<Acknowledgement>;
  /** An act on a permit that has ended: it begins again from the state that it had. */
  again(command: PermitCommand): Promise<Acknowledgement>;
  events(): Promise<PermitEvent[]>;
}

/** A permit on the world's engine, valid for so many months from today; its grant is recorded. */
export async function startPermit(
  { client, taskQueue, models }: CaseWorld,
  id: string,
  months: number,
  more: Partial<PermitGrant> & Partial<Pick<PermitInput, 'updatesPerRun'>> = {},
): Promise<RunningPermit> {
  const { updatesPerRun = usualUpdatesPerRun, ...changed } = more;
  const from = new Date().toISOString().slice(0, 10);
  const input: PermitInput = {
    state: newPermit(id, 'vardashen'),
    grant: grant({ from, until: addMonths(from, months), ...changed }),
    keys: [],
    updatesPerRun,
  };
  const workflowId = permitWorkflowId(id);
  await client.workflow.start(permitWorkflowType, {
    workflowId,
    taskQueue,
    args: [input],
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
  });
  const handle = client.workflow.getHandle(workflowId);
  await until(async () => (await models.permits.countDocuments({ community: 'vardashen', _id: id })) === 1);
  return {
    id,
    handle,
    send: (command) => handle.executeUpdate(permitCommand, { args: [command] }),
    again: async (command) =>
      client.workflow.executeUpdateWithStart(permitCommand, {
        args: [command],
        startWorkflowOperation: new WithStartWorkflowOperation(permitWorkflowType, {
          workflowId,
          taskQueue,
          args: [{ state: await handle.query(permitState), keys: [], updatesPerRun }],
          workflowIdConflictPolicy: 'USE_EXISTING',
          workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        }),
      }),
    events: () =>
      models.subjectEvents
        .find({ community: 'vardashen', kind: 'permit', subjectId: id }, { _id: 0, community: 0 })
        .sort({ seq: 1 })
        .lean() as unknown as Promise<PermitEvent[]>,
  };
}
