import type { AllowedAction } from '../../../../workflows/contract/http.ts';
import type { Action } from '../../../../workflows/domain/case-command.ts';

/** Groups of the menu, in its order; what ends a case comes last. */
export const groups = ['work', 'talk', 'file', 'term', 'end'] as const;
export type Group = (typeof groups)[number];

/** Where an action is offered: 'onward' is a button of its own, everything else stands in the menu. */
const placeOf: Readonly<Record<Action, 'onward' | Group>> = {
  claim: 'onward',
  release: 'onward',
  complete: 'onward',
  answer: 'onward',
  resume: 'onward',
  assign: 'work',
  message: 'talk',
  note: 'talk',
  'ask-opinion': 'talk',
  'add-document': 'file',
  link: 'file',
  correct: 'file',
  reclassify: 'file',
  migrate: 'file',
  extend: 'term',
  suspend: 'term',
  'stop-silence': 'term',
  forward: 'end',
  merge: 'end',
  annul: 'end',
  withdraw: 'end',
  reopen: 'end',
};

export interface Arranged {
  readonly onward: readonly AllowedAction[];
  readonly menu: readonly { readonly group: Group; readonly entries: readonly AllowedAction[] }[];
}

export function arranged(allowed: readonly AllowedAction[]): Arranged {
  const at = (place: 'onward' | Group) => allowed.filter(({ action }) => placeOf[action] === place);
  return {
    onward: at('onward'),
    menu: groups.map((group) => ({ group, entries: at(group) })).filter(({ entries }) => entries.length > 0),
  };
}

export const idOf = ({ action, task, outcome }: AllowedAction): string => [action, task, outcome].join('|');
