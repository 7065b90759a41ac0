import type { Models } from '../../api/db/models.ts';
import type { StoredEffect } from '../../api/modules/outbox/effects.model.ts';
import type { StoredPermit } from '../../api/modules/permits/permits.model.ts';
import type { Language } from '../../workflows/domain/language.ts';
import type { PermitEvent } from '../../workflows/domain/permit/permit-event.ts';
import { services } from '../../workflows/services/index.ts';
import { say } from '../../workflows/texts/index.ts';
import { localDay } from '../../workflows/texts/local-day.ts';
import type { Letter } from './letter.ts';

type LetterModels = Pick<Models, 'permits' | 'subjectEvents' | 'submissions' | 'contents' | 'communities'>;

/** What the holder is written about a permit, in the language of the application; nothing without an address. */
export function createPermitLetterOf(
  models: LetterModels,
  portalUrl: string,
): (effect: StoredEffect) => Promise<Letter | null> {
  return async ({ _id: key, community, kind, subject, seq }) => {
    if (!subject || !seq) throw new Error(`${key} is about no event`);
    const { id: subjectId } = subject;
    const filing = await models.submissions.findOne({ _id: subjectId, community }).lean();
    const to = filing?.content.applicant.contact.email;
    if (!filing || !to) return null;
    const [permit, stored, place] = await Promise.all([
      models.permits.findOne({ _id: subjectId, community }).lean<StoredPermit>(),
      models.subjectEvents.findOne({ community, kind: 'permit', subjectId, seq }).lean(),
      models.communities.findOne({ _id: community }).lean(),
    ]);
    if (!permit || !stored || !place) throw new Error(`no record of ${subjectId}/${seq}`);
    const language: Language = filing.content.applicant.contact.language ?? 'hy';
    const event = stored as unknown as PermitEvent;
    const params = {
      number: permit.number,
      service: services[permit.service]?.texts.title[language] ?? permit.service,
      community: place.name[language],
      from: localDay(permit.from),
      until: localDay(untilIn(event) ?? permit.until),
      days: 'days' in event.data ? event.data.days : '',
      text: await textOf(models, community, event),
      link: `${portalUrl}/${language}/permits/${subjectId}`,
    };
    const body = say(language, `${kind}.body`, params).replace(/\n{3,}/g, '\n\n');
    return { to, subject: say(language, `${kind}.subject`, params), body };
  };
}

/** The end as it was when the event happened, whatever has become of it since. */
const untilIn = ({ data }: PermitEvent): string | undefined => ('until' in data ? data.until : undefined);

async function textOf({ contents }: LetterModels, community: string, { data }: PermitEvent): Promise<string> {
  const ref = ('reason' in data && data.reason) || ('text' in data && data.text) || undefined;
  const content = ref && (await contents.findOne({ _id: ref.id, community }).lean());
  return typeof content?.body === 'string' ? content.body : '';
}
