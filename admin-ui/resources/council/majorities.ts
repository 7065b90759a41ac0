import type { Majority } from '../../../workflows/domain/definition.ts';

/** From the least that may be asked. */
export const majorities: readonly Majority[] = ['present', 'all-seats', 'two-thirds'];
