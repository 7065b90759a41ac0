import type { Client } from '@temporalio/client';
import type { Models } from '../../api/db/models.ts';
import { caseWorkflowId } from '../../workflows/contract/case.ts';
import { type CouncilActivities, decisionWorkflowId, sessionWorkflowId } from '../../workflows/contract/council.ts';
import { council } from '../../workflows/domain/actor.ts';
import type { CaseCommand, ContentRef } from '../../workflows/domain/case-command.ts';
import type { TellCase } from '../../workflows/domain/council/decision-tells.ts';
import { say } from '../../workflows/texts/index.ts';
import { keepOwnContent } from './content.ts';
import { tell } from './tell.ts';

/** How the council's workflows tell each other, and the case, what has happened. */
export function createCouncilActivities(models: Pick<Models, 'contents'>, client: Client): CouncilActivities {
  return {
    tellDecision: ({ decision, command }) => tell(client, decisionWorkflowId(decision), command),
    tellSession: ({ session, command }) => tell(client, sessionWorkflowId(session), command),
    async tellCase(told) {
      const { caseId, task, outcome, key, votes } = told;
      const reason = await reasonFor(models, told);
      const command: CaseCommand = {
        action: 'complete',
        actor: council,
        key,
        task,
        outcome,
        ...(votes && { votes }),
        ...(reason && { reason }),
      };
      return tell(client, caseWorkflowId(caseId), command);
    },
  };
}

/** Why the case is not granted, in words that become the case's own. */
async function reasonFor(
  models: Pick<Models, 'contents'>,
  { caseId, community, kind, key, votes, reason }: TellCase & { readonly community: string },
): Promise<ContentRef | undefined> {
  if (kind === 'adopted') return undefined;
  const given = reason && (await models.contents.findOne({ _id: reason.id, community }).lean());
  const body =
    typeof given?.body === 'string'
      ? given.body
      : say('hy', kind === 'notAdopted' ? 'council.not-adopted' : 'council.returned', { ...votes });
  return keepOwnContent(models, { community, caseId, name: key }, body);
}
