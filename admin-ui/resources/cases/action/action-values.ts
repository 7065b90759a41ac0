import type { ActionRequest, AllowedAction } from '../../../../workflows/contract/http.ts';
import type { Relation, Votes } from '../../../../workflows/domain/case-command.ts';
import type { Requirement } from '../../../../workflows/domain/definition.ts';
import type { FinishedUpload } from '../../../uploads/finished-upload.ts';

/** What a person types into the dialog of an action, as they type it. */
export interface ActionValues {
  reason: string;
  text: string;
  documents: FinishedUpload[];
  assignee: string;
  dueAt: string;
  paid: boolean;
  amount: string;
  receipt: string;
  waived: string;
  proof: string;
  votes: Readonly<Record<keyof Votes, string>>;
  target: string;
  relation: Relation;
  service: string;
  /** As they are sent; `null` as long as nothing was put right. */
  corrections: NonNullable<ActionRequest['corrections']> | null;
}

export const emptyValues: ActionValues = {
  reason: '',
  text: '',
  documents: [],
  assignee: '',
  dueAt: '',
  paid: true,
  amount: '',
  receipt: '',
  waived: '',
  proof: '',
  votes: { for: '', against: '', abstained: '' },
  target: '',
  relation: 'related',
  service: '',
  corrections: null,
};

export interface ActionField {
  readonly name: Requirement;
  readonly required: boolean;
}

/** The order in which a person thinks of them, whatever the order in which the law names them. */
const order: readonly Requirement[] = [
  'target',
  'service',
  'corrections',
  'votes',
  'assignee',
  'text',
  'reason',
  'mandate',
  'dueAt',
  'payment',
  'proof',
  'document',
];

/** The fields of an action's dialog; none when it needs no dialog. */
export const fieldsOf = ({ requires, accepts }: Pick<AllowedAction, 'requires' | 'accepts'>): ActionField[] =>
  order
    .filter((name) => requires.includes(name) || accepts.includes(name))
    .map((name) => ({ name, required: requires.includes(name) }));

/** Whether a field holds something to send. A mandate is a document. */
export function isFilled(name: Requirement, values: ActionValues): boolean {
  switch (name) {
    case 'document':
    case 'mandate':
      return values.documents.length > 0;
    case 'payment':
      return (values.paid ? values.amount : values.waived).trim() !== '';
    case 'votes':
      return Object.values(values.votes).every((count) => count !== '');
    case 'corrections':
      return values.corrections !== null;
    default:
      return values[name].trim() !== '';
  }
}

export const missingOf = (fields: readonly ActionField[], values: ActionValues): Requirement[] =>
  fields.filter(({ name, required }) => required && !isFilled(name, values)).map(({ name }) => name);

/** The entry as the server gave it, with what was typed for it and nothing else. */
export function requestOf(entry: AllowedAction, expectedSeq: number | undefined, values: ActionValues): ActionRequest {
  const { action, task, outcome } = entry;
  const filled = fieldsOf(entry).filter(({ name }) => isFilled(name, values));
  return Object.assign(
    { action, ...(task && { task }), ...(outcome && { outcome }), ...(expectedSeq !== undefined && { expectedSeq }) },
    ...filled.map(({ name }) => partOf(name, action, values)),
  );
}

function partOf(name: Requirement, action: AllowedAction['action'], values: ActionValues): Partial<ActionRequest> {
  switch (name) {
    case 'document':
    case 'mandate':
      return { documents: values.documents.map(({ name: _, size: __, ...document }) => document) };
    case 'payment':
      return { payment: paymentOf(values) };
    case 'votes':
      return { votes: votesOf(values) };
    case 'target':
      return { target: values.target.trim(), ...(action === 'link' && { relation: values.relation }) };
    case 'corrections':
      return values.corrections ? { corrections: values.corrections } : {};
    default:
      return { [name]: values[name].trim() };
  }
}

const votesOf = ({ votes: { for: inFavour, against, abstained } }: ActionValues): Votes => ({
  for: Number(inFavour),
  against: Number(against),
  abstained: Number(abstained),
});

function paymentOf({ paid, amount, receipt, waived }: ActionValues): NonNullable<ActionRequest['payment']> {
  if (!paid) return { waived: waived.trim() };
  return { amount: Number(amount), ...(receipt.trim() && { receipt: receipt.trim() }) };
}
