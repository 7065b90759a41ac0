import type { Session } from '../../workflows/contract/http.ts';

export interface CouncilCard {
  readonly key: 'mine' | 'queue' | 'sessions';
  readonly resource: 'decisions' | 'sessions';
  readonly filter: { readonly list: string };
}

const mine: CouncilCard = { key: 'mine', resource: 'decisions', filter: { list: 'mine' } };
const queue: CouncilCard = { key: 'queue', resource: 'decisions', filter: { list: 'queue' } };
const sessions: CouncilCard = { key: 'sessions', resource: 'sessions', filter: { list: 'to-come' } };

/** What of the council concerns a person: what they draft or agree to, what they put on agendas or vote on, and when. */
export const councilCards = ({ permissions, user }: Pick<Session, 'permissions' | 'user'>): CouncilCard[] => [
  ...(permissions.includes('council:draft') ? [mine] : []),
  ...(permissions.includes('council:prepare') || user.roles.includes('council-member') ? [queue] : []),
  sessions,
];
