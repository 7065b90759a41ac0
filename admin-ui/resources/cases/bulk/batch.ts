import type { AllowedAction } from '../../../../workflows/contract/http.ts';
import type { BulkRequest, BulkResult, LookedAtCase } from '../../../../workflows/contract/http-bulk.ts';
import type { ApiClient } from '../../../providers/api-client.ts';
import { actOnMany } from '../../../providers/case-calls.ts';
import { isRefusal } from '../../../providers/faults.ts';
import { isProblem, ProblemError } from '../../../providers/problem-error.ts';
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
/** The same action for many cases. */
export interface Batch {
  readonly entry: AllowedAction;
  readonly values: ActionValues;
  readonly items: readonly BatchItem[];
}
/** A case, or in words why it cannot be seen. */
export type Looked = LookedAtCase | { readonly id: string; readonly words: string };

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

export type Result = Pick<BatchItem, 'id' | 'state' | 'words'>;

/**
 * Sends what is left and tells of each case as soon as it is known. A line that breaks is taken up again as long as results
 * come; what then has no answer is said to have none. The keys make sure that nothing is done twice.
 */
export async function sendLeft(
  api: ApiClient,
  batch: Batch,
  signal: AbortSignal,
  settle: (results: Result[]) => void,
): Promise<void> {
  const left = new Map(batch.items.filter(isLeft).map((item) => [item.id, item]));
  const told = (results: Result[]): void => {
    for (const { id } of results) left.delete(id);
    settle(results);
  };
  while (left.size > 0 && !signal.aborted) {
    const before = left.size;
    try {
      await actOnMany(api, requestFor(batch, [...left.values()]), signal, (results) => told(results.map(resultOf)));
      return;
    } catch (error) {
      if (signal.aborted || (left.size < before && isBroken(error))) continue;
      const words = wordsOf(error);
      told([...left.keys()].map((id) => ({ id, state: 'failed', words })));
    }
  }
}

const isBroken = (error: unknown): boolean => isProblem(error) && error.status === 0;

function requestFor({ entry, values }: Batch, items: readonly BatchItem[]): BulkRequest {
  const { action, outcome, requires, accepts, label, tone } = entry;
  const shared = requestOf({ action, requires, accepts, label, tone, ...(outcome && { outcome }) }, undefined, values);
  return { ...shared, cases: items.map(({ id, key, seq, task }) => ({ id, key, expectedSeq: seq, task })) };
}

function resultOf(result: BulkResult): Result {
  if (!('problem' in result)) return { id: result.id, state: 'done' };
  const error = new ProblemError(result.problem, result.problem.status);
  return { id: result.id, state: isRefusal(error) ? 'refused' : 'failed', words: wordsOf(error) };
}

/** The words of an error's code, and of what is wrong with a field. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return 'app.error.unreadable';
  const faults = isProblem(error) ? error.body.faults.map(({ message }) => message) : [];
  return [...new Set([error.message, ...faults])].join(' ');
}
