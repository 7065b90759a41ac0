import type { Models } from '../../api/db/models.ts';
import type { StoredCase } from '../../api/modules/cases/cases.model.ts';
import type { StoredEvent } from '../../api/modules/events/events.model.ts';
import { causeOf, type StoredEffect } from '../../api/modules/outbox/effects.model.ts';
import type { ContentRef } from '../../workflows/domain/case-command.ts';
import type { Language } from '../../workflows/domain/language.ts';
import { services } from '../../workflows/services/index.ts';
import { say } from '../../workflows/texts/index.ts';
import { eventParams } from './event-params.ts';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

type LetterModels = Pick<Models, 'cases' | 'events' | 'submissions' | 'contents' | 'communities'>;

/** The mail that an effect asks for, in the applicant's language, or nothing when there is no address to write to. */
export function createLetterOf(
  models: LetterModels,
  portalUrl: string,
): (effect: StoredEffect) => Promise<Letter | null> {
  return async (effect) => {
    const { community, kind } = effect;
    const { caseId, seq } = causeOf(effect);
    const filing = await models.submissions.findOne({ _id: caseId, community }).lean();
    const to = filing?.content.applicant.contact.email;
    if (!filing || !to) return null;
    const [found, event, place] = await Promise.all([
      models.cases.findOne({ _id: caseId, community }).lean<StoredCase>(),
      models.events.findOne({ caseId, community, seq }).lean(),
      models.communities.findOne({ _id: community }).lean(),
    ]);
    if (!found || !event || !place) throw new Error(`no record of ${caseId}/${seq}`);
    // Another body follows nothing on the portal: it is answered by letter.
    if (services[found.service]?.definition.audience === 'office') return null;
    const language: Language = filing.content.applicant.contact.language ?? 'hy';
    const params = {
      number: found.number,
      service: services[found.service]?.texts.title[language] ?? found.service,
      community: place.name[language],
      text: await textOf(models, event),
      link: `${portalUrl}/${language}/track`,
      ...eventParams(event, found, language),
    };
    const body = withoutGaps(say(language, `${kind}.body`, params));
    return { to, subject: say(language, `${kind}.subject`, params), body };
  };
}

/** What there was nothing to say about leaves no gap. */
const withoutGaps = (body: string): string => body.replace(/ +$/gm, '').replace(/\n{3,}/g, '\n\n');

async function textOf({ contents }: Pick<Models, 'contents'>, { community, data }: StoredEvent): Promise<string> {
  const ref: ContentRef | undefined = ('text' in data && data.text) || ('reason' in data && data.reason) || undefined;
  if (!ref) return '';
  const content = await contents.findOne({ _id: ref.id, community }).lean();
  return typeof content?.body === 'string' ? content.body : '';
}
