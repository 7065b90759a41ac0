import { dayQueues } from '../../api/modules/my-day/my-day.service.ts';
import type { MyDay } from '../../workflows/contract/http.ts';
import type { Language } from '../../workflows/domain/language.ts';
import { services } from '../../workflows/services/index.ts';
import { say } from '../../workflows/texts/index.ts';
import { localMoment } from '../../workflows/texts/local-moment.ts';
import type { Letter } from './letter.ts';

export interface DueCase {
  readonly number: string;
  readonly service: string;
  readonly dueAt: string;
}

interface Digest {
  readonly counts: MyDay['counts'];
  /** The first to fall due comes first. */
  readonly next: readonly DueCase[];
  readonly community: string;
  readonly adminUrl: string;
}

/** How a day stands, as a mail; nothing of any applicant stands in it. */
export function digestLetter({ counts, next, community, adminUrl }: Digest, language: Language): Omit<Letter, 'to'> {
  const lines = dayQueues
    .filter((queue) => counts[queue] > 0)
    .map((queue) => say(language, `day.${queue}`, { n: counts[queue] }));
  const cases = next.map(({ number, service, dueAt }) =>
    say(language, 'day.case', {
      number,
      service: services[service]?.texts.title[language] ?? service,
      dueAt: localMoment(dueAt, language),
    }),
  );
  const params = {
    n: counts.mine,
    counts: lines.join('\n'),
    next: cases.length > 0 ? [say(language, 'day.next'), ...cases].join('\n') : '',
    community,
    link: adminUrl,
  };
  return {
    subject: say(language, 'mail.staff.digest.subject', params),
    body: say(language, 'mail.staff.digest.body', params).replace(/\n{3,}/g, '\n\n'),
  };
}
