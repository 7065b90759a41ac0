import type { AllowedAction, CaseView } from '../../../../workflows/contract/http.ts';
import type { Action } from '../../../../workflows/domain/case-command.ts';
import type { Requirement } from '../../../../workflows/domain/definition.ts';
import type { Role } from '../../../../workflows/domain/roles.ts';

const labels: Readonly<Record<Requirement, string>> = {
  assignee: 'app.action.assignee',
  text: 'app.action.text',
  reason: 'app.action.reason',
  mandate: 'app.action.mandate',
  dueAt: 'app.action.dueAt',
  payment: 'app.action.payment',
  proof: 'app.action.proof',
  document: 'app.action.document',
  votes: 'app.votes.title',
  target: 'kernel.requirement.target',
  service: 'kernel.requirement.service',
  corrections: 'kernel.requirement.corrections',
};

/** The key of the words beside a field. */
export function labelOf(name: Requirement, { action, requires }: Pick<AllowedAction, 'action' | 'requires'>): string {
  if (name === 'assignee' && action === 'ask-opinion') return 'app.action.colleague';
  if (name === 'text' && action === 'complete' && requires.includes('assignee')) return 'app.case.resolution';
  return labels[name];
}

/** Who may be named: for a task whoever has its role; an opinion is asked of, and a resolution given to, a specialist. */
export const roleAsked = ({ tasks }: Pick<CaseView, 'tasks'>, { action, task }: AllowedAction): Role =>
  (action === 'assign' && tasks.find(({ id }) => id === task)?.role) || 'specialist';

/** Actions that tell beforehand what they would change. */
const previewed: readonly Action[] = ['correct', 'reclassify', 'migrate'];
export const isPreviewed = ({ action }: AllowedAction): boolean => previewed.includes(action);
