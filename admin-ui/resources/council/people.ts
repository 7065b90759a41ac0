import type { MemberView } from '../../../workflows/contract/http-council.ts';

/** Each person once, however many offices they hold. */
export const peopleOf = (...people: readonly (MemberView | null | undefined)[]): MemberView[] => [
  ...new Map(people.flatMap((one) => (one ? [[one.id, { id: one.id, name: one.name }] as const] : []))).values(),
];
