import type { AnsweredKeys } from '../contract/case.ts';

/** A retry comes within minutes; the newest hundred keys reach back far further than any caller waits. */
const kept = 100;

export const answeredBefore = (
  keys: AnsweredKeys,
  { key }: { readonly key: string },
): AnsweredKeys[number] | undefined => keys.find((one) => one.key === key);

export const withKey = (keys: AnsweredKeys, answered: AnsweredKeys[number]): AnsweredKeys => [
  ...keys.slice(-(kept - 1)),
  answered,
];
