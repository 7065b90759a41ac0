import type { DecisionFilter } from '../../../workflows/contract/http-council.ts';
import type { Role } from '../../../workflows/domain/roles.ts';

type List = NonNullable<DecisionFilter['list']>;

const lists: readonly List[] = ['queue', 'mine', 'drafts', 'on-agenda', 'done', 'all'];
/** What has not been agreed is the office's own matter; the council is not shown it. */
const ofOffice: readonly List[] = ['mine', 'drafts'];

/** The lists that can hold something for a person. */
export const listsFor = (roles: readonly Role[]): readonly List[] =>
  roles.every((role) => role === 'council-member') ? lists.filter((list) => !ofOffice.includes(list)) : lists;
