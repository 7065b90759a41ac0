import type { Applicant, ServiceSummary } from '../../../workflows/contract/http.ts';
import type { Channel } from '../../../workflows/domain/case-command.ts';

/** Letters and acts that the office itself begins; no citizen applies for one. */
export const isOfficePaper = (service: Pick<ServiceSummary, 'audience'> | undefined): boolean =>
  service?.audience === 'office';

/** Whom a paper of the office names where others name an applicant. */
const parties = {
  'incoming-letter': 'sender',
  'outgoing-letter': 'addressee',
  'head-order': 'initiator',
  'head-decision': 'initiator',
} as const;
export type Party = 'applicant' | (typeof parties)[keyof typeof parties];

export const partyOf = (service: string | null | undefined): Party =>
  parties[service as keyof typeof parties] ?? 'applicant';

/** Correspondents are bodies and organisations, everybody else mostly a person. */
export const usualKind = (party: Party): Applicant['kind'] =>
  party === 'sender' || party === 'addressee' ? 'organisation' : 'person';

/** A paper that begins in the office comes from nowhere. */
export const comesIn = (party: Party): boolean => party === 'applicant' || party === 'sender';

/** How it reaches the office, the usual way first. */
export const channelsOf = (service: Pick<ServiceSummary, 'audience'> | undefined): readonly [Channel, ...Channel[]] =>
  isOfficePaper(service) ? ['post', 'email', 'counter'] : ['counter', 'post', 'email'];

/** Each category together, papers of the office last; within a category they stay as they are. */
export const inGroups = <Service extends Pick<ServiceSummary, 'audience' | 'categoryTitle'>>(
  services: readonly Service[],
  locale: string,
): Service[] =>
  [...services].sort(
    (one, other) =>
      Number(isOfficePaper(one)) - Number(isOfficePaper(other)) ||
      one.categoryTitle.localeCompare(other.categoryTitle, locale),
  );
