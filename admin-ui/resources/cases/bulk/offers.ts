import type { AllowedAction } from '../../../../workflows/contract/http.ts';
import type { LookedAtCase } from '../../../../workflows/contract/http-bulk.ts';
import type { Requirement } from '../../../../workflows/domain/definition.ts';

/** Something that can be done to many cases in one go: each its own task, all the same words. */
export interface Offer {
  /** As one of the cases has it. */
  readonly entry: AllowedAction;
  readonly view: LookedAtCase;
  readonly subject: string;
  /** Ids of the cases that it can be done to, with the task that it is about in each. */
  readonly tasks: ReadonlyMap<string, string>;
}

/** What can be said once for many cases; a file, a payment, a vote is of one case alone. */
const sayable = ['reason', 'text', 'assignee', 'dueAt', 'proof'] as const satisfies readonly Requirement[];
export type Sayable = (typeof sayable)[number];
export const isSayable = (name: Requirement): name is Sayable => sayable.some((one) => one === name);

/** Taking what nobody has taken, outcomes that every case offers in the same task, and one executor for all that wait for a role. */
export function offersOf(views: readonly LookedAtCase[]): Offer[] {
  const outcomes = gathered(views, completions).filter(({ tasks }) => tasks.size === views.length);
  return [...gathered(views, claims), ...outcomes, ...gathered(views, assignments)];
}

interface Found {
  readonly kind: string;
  readonly entry: AllowedAction;
  readonly subject: string;
}

function gathered(views: readonly LookedAtCase[], findIn: (view: LookedAtCase) => Found[]): Offer[] {
  const offers = new Map<string, Offer & { tasks: Map<string, string> }>();
  for (const view of views)
    for (const { kind, entry, subject } of findIn(view)) {
      const offer = offers.get(kind) ?? { entry, view, subject, tasks: new Map() };
      if (entry.task && !offer.tasks.has(view.id)) offer.tasks.set(view.id, entry.task);
      offers.set(kind, offer);
    }
  return [...offers.values()];
}

const claims = ({ allowedActions, tasks }: LookedAtCase): Found[] =>
  allowedActions.flatMap((entry) => {
    const task = tasks.find(({ id }) => id === entry.task);
    return entry.action === 'claim' && task ? [{ kind: task.title, entry, subject: task.title }] : [];
  });

function completions({ allowedActions, tasks }: LookedAtCase): Found[] {
  return allowedActions.flatMap((entry) => {
    const task = tasks.find(({ id }) => id === entry.task);
    if (entry.action !== 'complete' || !task || !entry.requires.every(isSayable)) return [];
    const accepts = entry.accepts.filter(isSayable);
    const kind = JSON.stringify([task.title, entry.outcome, entry.label, [...entry.requires].sort(), accepts.sort()]);
    return [{ kind, entry: { ...entry, accepts }, subject: task.title }];
  });
}

/** The one task of a role; where there are several, somebody has to look which is meant. */
function assignments({ allowedActions, tasks }: LookedAtCase): Found[] {
  const found = allowedActions.flatMap((entry) => {
    const task = tasks.find(({ id }) => id === entry.task);
    return entry.action === 'assign' && task && !task.aside
      ? [{ kind: task.role, entry, subject: task.roleTitle }]
      : [];
  });
  return found.filter(({ kind }) => found.filter((other) => other.kind === kind).length === 1);
}
