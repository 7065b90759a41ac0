import type { Models } from '../../api/db/models.ts';
import { queueWords } from '../../api/modules/departments/queue-words.ts';
import { causeOf, type StoredEffect } from '../../api/modules/outbox/effects.model.ts';
import type { StoredUser } from '../../api/modules/users/users.model.ts';
import type { CaseEventData } from '../../workflows/domain/case-event.ts';
import { services } from '../../workflows/services/index.ts';
import { say } from '../../workflows/texts/index.ts';
import { localMoment } from '../../workflows/texts/local-moment.ts';
import type { Letter } from './letter.ts';

type LetterModels = Pick<Models, 'cases' | 'events' | 'users' | 'departments' | 'communities'>;
export type StaffLetterOf = (effect: StoredEffect, recipient: StoredUser) => Promise<Letter>;

/** What a member of staff is written about a deadline, in the own language; nothing of the applicant stands in it. */
export function createStaffLetterOf(models: LetterModels, adminUrl: string): StaffLetterOf {
  return async (effect, { email, language }) => {
    const { kind, community } = effect;
    const { caseId, seq } = causeOf(effect);
    const [found, event, place] = await Promise.all([
      models.cases.findOne({ _id: caseId, community }, { number: 1, service: 1 }).lean(),
      models.events.findOne({ caseId, community, seq }).lean(),
      models.communities.findOne({ _id: community }).lean(),
    ]);
    if (!found || !event || !place || !email) throw new Error(`no letter about ${caseId}/${seq}`);
    const { dueAt, holders } = event.data as CaseEventData['term.lapsed'];
    const words = await queueWords(models, community, holders, language);
    const params = {
      number: found.number,
      service: services[found.service]?.texts.title[language] ?? found.service,
      community: place.name[language],
      dueAt: localMoment(dueAt, language),
      holders: words(holders).join('; '),
      link: `${adminUrl.replace(/\/+$/, '')}/#/cases/${encodeURIComponent(caseId)}/show`,
    };
    return {
      to: email,
      subject: say(language, `${kind}.subject`, params),
      body: say(language, `${kind}.body`, params),
    };
  };
}
