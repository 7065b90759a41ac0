import type { JournalView } from '../../../workflows/contract/http.ts';
import { type Journal, journals } from '../../../workflows/domain/definition.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { formatNumber, usualFormats } from '../../../workflows/domain/numbering.ts';
import { localDate } from '../../../workflows/domain/working-time.ts';
import { say } from '../../../workflows/texts/index.ts';
import { invalid } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { demandCommunity } from '../communities/communities.service.ts';
import { presentCalendar } from '../laws/laws.service.ts';
import { caseIndexOf, isFormatFor } from './formats.ts';

/** One query for each journal: its newest number. */
export async function findJournals(
  services: Services,
  community: string,
  language: Language,
  wanted: readonly Journal[] = journals,
): Promise<JournalView[]> {
  const { models } = services;
  const [{ journals: own }, calendar] = await Promise.all([
    demandCommunity(services, community),
    presentCalendar(models, community),
  ]);
  const year = Number(localDate(calendar, new Date().toISOString()).slice(0, 4));
  return Promise.all(
    wanted.map(async (journal) => {
      const last = await models.register.findOne({ community, journal }).sort({ year: -1, n: -1 }).lean();
      const usual = usualFormats[journal];
      const format = own?.[journal] ?? usual;
      const n = last?.year === year ? last.n + 1 : 1;
      return {
        id: journal,
        title: say(language, `journal.${journal}`),
        format,
        usual,
        last: last?.number ?? null,
        next: formatNumber(format, { n, year, index: caseIndexOf(journal) }),
      };
    }),
  );
}

/** Numbers that were given stay as they are. The usual format is no deviation and is not kept. */
export async function setFormat(
  { models }: Services,
  community: string,
  journal: Journal,
  format: string,
): Promise<void> {
  if (!isFormatFor(journal, format)) throw invalid([{ code: 'journal.format', field: 'format' }]);
  const place = `journals.${journal}`;
  const change = format === usualFormats[journal] ? { $unset: { [place]: 1 as const } } : { $set: { [place]: format } };
  await models.communities.updateOne({ _id: community }, change);
}
