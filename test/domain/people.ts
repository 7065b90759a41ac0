import type { Actor } from '../../workflows/domain/actor.ts';
import type { AllowedAction } from '../../workflows/domain/allowed-actions.ts';
import type { CaseCommand } from '../../workflows/domain/case-command.ts';
import type { CaseState, OpenTask } from '../../workflows/domain/case-state.ts';
import type { Law } from '../../workflows/domain/law.ts';
import { outcomesOf, stageOf, tasksOf } from '../../workflows/domain/stages.ts';
import { applicant, command, ref, staff } from './cases.ts';

const anna = staff('specialist', 'urban-development', 'anna');
const always: readonly Actor[] = [applicant, staff('clerk'), staff('head'), staff('secretary'), anna];

/** Everyone whom a law gives something to do; Anna is whom every resolution names. */
export function peopleOf({ definition }: Law): Actor[] {
  const tasks = Object.values(definition.process.stages).flatMap(tasksOf);
  const places = new Set(tasks.map(({ role, department }) => `${role} ${department ?? ''}`));
  const ofPlaces = [...places].map((place) => {
    const [role, department] = place.split(' ') as [(typeof tasks)[number]['role'], string];
    return staff(role, department || undefined, place);
  });
  return [...always, ...ofPlaces];
}

/** What any action might require. */
export const everything: Partial<CaseCommand> = {
  reason: ref('reason'),
  text: ref('text'),
  documents: [{ id: 'd', kind: 'result', sha256: 'a'.repeat(64) }],
  assignee: { userId: 'anna', department: 'urban-development' },
  payment: { amount: 1_000_000 },
  proof: 'in-person',
  content: ref('content'),
  target: { caseId: 'case-2', number: 'Դ-0002/26', relation: 'related' },
};

/** An allowed action as a command that brings all it may need. */
export function asCommand(law: Law, state: CaseState, actor: Actor, picked: AllowedAction): CaseCommand {
  const { action, task, outcome } = picked;
  const open = state.tasks.find(({ id }) => id === task);
  return command(actor, action, {
    ...everything,
    votes: votesFor(law, state, outcome),
    ...(action === 'assign' && open && { assignee: ableTo(law, open) }),
    ...(task && { task }),
    ...(outcome && { outcome }),
  });
}

/** The council votes as its outcome says. */
function votesFor(law: Law, { stage: { stage } }: CaseState, outcome = ''): CaseCommand['votes'] {
  const refused = outcomesOf(stageOf(law, stage))[outcome]?.decides === 'refused';
  return refused ? { for: 1, against: 9, abstained: 0 } : { for: 9, against: 1, abstained: 0 };
}

/** Only somebody who may do a task at all is given it; the interface asks the same. */
function ableTo(law: Law, { role }: OpenTask): CaseCommand['assignee'] {
  const able = peopleOf(law).find((one) => one.kind === 'staff' && one.roles.includes(role));
  return able?.kind === 'staff' ? { userId: able.userId, department: able.department ?? 'general' } : undefined;
}
