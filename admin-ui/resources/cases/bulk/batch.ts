import type { AllowedAction, CaseView } from '../../../../workflows/contract/http.ts';
import type { ApiClient } from '../../../providers/api-client.ts';
import { act } from '../../../providers/case-calls.ts';
import { isProblem } from '../../../providers/problem-error.ts';
import { isRefusal } from '../action/action-faults.ts';
import { type ActionValues, requestOf } from '../action/action-values.ts';
import type { Offer } from './offers.ts';

export interface BatchItem {
  readonly id: string;
  readonly number: string;
  readonly task: string;
  /** The case as it was looked at. */
  readonly seq: number;
  /** Sent again it is done once: a reload half-way repeats nothing. */
  readonly key: string;
  /** 'failed': nobody knows whether it was done; 'impossible': it was never sent. */
  readonly state: 'waiting' | 'done' | 'refused' | 'failed' | 'impossible';
  readonly words?: string;
}
/** The same action for many cases, one by one. */
export interface Batch {
  readonly entry: AllowedAction;
  readonly values: ActionValues;
  readonly items: readonly BatchItem[];
}
/** A case, or in words why it cannot be seen. */
export type Looked = CaseView | { readonly id: string; readonly words: string };

export function batchOf({ entry, tasks }: Offer, values: ActionValues, looked: readonly Looked[]): Batch {
  const items = looked.map((one): BatchItem => {
    const blank = { id: one.id, number: '', task: '', seq: 0, key: crypto.randomUUID() };
    if ('words' in one) return { ...blank, state: 'refused', words: one.words };
    const task = tasks.get(one.id);
    const known = { ...blank, number: one.number, seq: one.seq };
    return task ? { ...known, task, state: 'waiting' } : { ...known, state: 'impossible' };
  });
  return { entry, values, items };
}

export const isLeft = ({ state }: BatchItem): boolean => state === 'waiting' || state === 'failed';

type Result = Pick<BatchItem, 'state' | 'words'>;

/** Sends one; every refusal is a result. */
export async function sendOne(
  api: ApiClient,
  { entry, values }: Batch,
  { id, task, seq, key }: BatchItem,
): Promise<Result> {
  try {
    await act(api, id, requestOf({ ...entry, task }, seq, values), key);
    return { state: 'done' };
  } catch (error) {
    const final = isRefusal(error) && isProblem(error) && error.status !== 401;
    return { state: final ? 'refused' : 'failed', words: wordsOf(error) };
  }
}

/** The words of an error's code, and of what is wrong with a field. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return 'app.error.unreadable';
  const faults = isProblem(error) ? error.body.faults.map(({ message }) => message) : [];
  return [...new Set([error.message, ...faults])].join(' ');
}
