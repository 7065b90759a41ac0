import type { ServiceSummary } from '../../../workflows/contract/http.ts';
import type { Channel } from '../../../workflows/domain/case-command.ts';

/** Letters and acts that the office itself begins; no citizen applies for one. */
export const isOfficePaper = (service: Pick<ServiceSummary, 'category'> | undefined): boolean =>
  service?.category === 'correspondence';

/** How it reaches the office, the usual way first. */
export const channelsOf = (service: Pick<ServiceSummary, 'category'> | undefined): readonly [Channel, ...Channel[]] =>
  isOfficePaper(service) ? ['post', 'email', 'counter'] : ['counter', 'post', 'email'];

/** Each category together, papers of the office last; within a category they stay as they are. */
export const inGroups = <Service extends Pick<ServiceSummary, 'category' | 'categoryTitle'>>(
  services: readonly Service[],
  locale: string,
): Service[] =>
  [...services].sort(
    (one, other) =>
      Number(isOfficePaper(one)) - Number(isOfficePaper(other)) ||
      one.categoryTitle.localeCompare(other.categoryTitle, locale),
  );
