import { isProblem } from './problem-error.ts';

/** What is wrong with single fields, by their names. */
export const faultsIn = (error: unknown): Readonly<Record<string, string>> =>
  isProblem(error) ? Object.fromEntries(error.body.faults.map(({ field, message }) => [field, message])) : {};

/** What no field on the page can show. */
export const faultBeside = (fields: readonly string[], error: unknown): unknown =>
  error === null || Object.keys(faultsIn(error)).some((field) => fields.includes(field)) ? undefined : error;

/** Whether a refusal is final, so that the next attempt is another one; without an answer it may yet have been done. */
export const isRefusal = (error: unknown): boolean => isProblem(error) && error.status >= 400 && error.status < 500;
