import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { Models } from '../../api/db/models.ts';
import type { StoredCase } from '../../api/modules/cases/cases.model.ts';
import { lawOf } from '../../api/modules/laws/laws.service.ts';
import { causeOf } from '../../api/modules/outbox/effects.model.ts';
import type { StoredSubmission } from '../../api/modules/submissions/submissions.model.ts';
import { usualUpdatesPerRun } from '../../workflows/contract/case.ts';
import { type PermitInput, permitWorkflowId, permitWorkflowType } from '../../workflows/contract/permit.ts';
import type { CaseEventData } from '../../workflows/domain/case-event.ts';
import type { Law } from '../../workflows/domain/law.ts';
import type { PermitGrant } from '../../workflows/domain/permit/permit-event.ts';
import { newPermit } from '../../workflows/domain/permit/permit-state.ts';
import { validityMonths } from '../../workflows/domain/register.ts';
import { addMonths, localDate } from '../../workflows/domain/working-time.ts';
import type { Handler } from '../jobs/perform-effect.ts';

/** Begins the permit that a case has granted: once, since its workflow is named after the case and is never begun again. */
export function createGrantPermit(models: Models, { workflow }: Client, taskQueue: string): Handler {
  return async (effect) => {
    const { community } = effect;
    const { caseId, seq } = causeOf(effect);
    const [granting, filing, event, before] = await Promise.all([
      models.cases.findOne({ _id: caseId, community }).lean<StoredCase>(),
      models.submissions.findOne({ _id: caseId, community }).lean<StoredSubmission>(),
      models.events.findOne({ caseId, community, seq }).lean(),
      models.permits.findOne({ _id: caseId, community }, { _id: 1 }).lean(),
    ]);
    if (before) return { granted: 'before' };
    if (!granting || !filing || !event) throw new Error(`no record of ${caseId}/${seq}`);
    const { number } = event.data as CaseEventData['act.issued'];
    const grant = grantOf(granting, filing, await lawOf(models, granting.state), number, event.at);
    const input: PermitInput = {
      state: newPermit(caseId, community),
      grant,
      keys: [],
      updatesPerRun: usualUpdatesPerRun,
    };
    const workflowId = permitWorkflowId(caseId);
    await workflow
      .start(permitWorkflowType, { workflowId, taskQueue, args: [input], workflowIdReusePolicy: 'REJECT_DUPLICATE' })
      .catch((error: unknown) => {
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      });
    return { workflowId };
  };
}

/** Valid from the day of its act, or from a later one that was asked for, to the same day of its last month. */
function grantOf(
  { state }: StoredCase,
  { content: { answers } }: StoredSubmission,
  { definition, calendar }: Law,
  number: string,
  issuedAt: string,
): PermitGrant {
  const { permit } = definition;
  const months = validityMonths(definition, state.facts);
  if (!permit || !months) throw new Error(`${definition.key} grants no permit`);
  const issuedOn = localDate(calendar, issuedAt);
  const asked = permit.from ? answers[permit.from] : undefined;
  const from = typeof asked === 'string' && asked > issuedOn ? asked : issuedOn;
  return {
    service: state.service,
    number,
    caseNumber: state.number,
    ...(state.settlement && { settlement: state.settlement }),
    departments: state.departments,
    from,
    until: addMonths(from, months),
    rules: {
      remindDays: permit.remindDays,
      ...(permit.suspensionExtends && { suspensionExtends: true }),
      utcOffsetMinutes: calendar.utcOffsetMinutes,
      ...(permit.object && { objectField: permit.object }),
    },
  };
}
