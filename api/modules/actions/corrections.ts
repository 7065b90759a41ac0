import type { CaseCommand, LawRef } from '../../../workflows/domain/case-command.ts';
import { checkAnswers, decidingFacts } from '../../../workflows/domain/check-answers.ts';
import type { ServiceDefinition } from '../../../workflows/domain/definition.ts';
import type { Law } from '../../../workflows/domain/law.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import { localDate } from '../../../workflows/domain/working-time.ts';
import { ApiError, invalid, refused } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { checkApplicant, tidyApplicant } from '../applications/check-applicant.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { demandCommunity } from '../communities/communities.service.ts';
import { keepLaw, offeredService } from '../laws/laws.service.ts';
import { demandService, serviceOf } from '../services/catalogue.ts';
import type { SubmissionContent } from '../submissions/submissions.model.ts';
import type { AskedAction } from './actions.schemas.ts';

/** The service that a case is to run by after the action: another one, a newer definition of its own, or as it is. */
export async function lawToCome(
  { models }: Services,
  { community, state }: StoredCase,
  law: Law,
  { action, service }: AskedAction,
): Promise<{ service: Service; given: { definition?: ServiceDefinition; law?: LawRef } }> {
  const present = { ...serviceOf(state), definition: law.definition };
  if (action !== 'reclassify' && action !== 'migrate') return { service: present, given: {} };
  if (action === 'reclassify' && service === undefined) throw refused({ code: 'field.required', field: 'service' });
  if (action === 'reclassify' && service === state.service) throw refused({ code: 'service.same', field: 'service' });
  const offered = await offeredService(models, community, demandService(service ?? state.service));
  if (offered.definition.audience !== law.definition.audience)
    throw refused({ code: 'service.unknown', field: 'service' });
  const ref = await keepLaw(models, { ...law, definition: offered.definition });
  if (ref.definition === state.law?.definition) throw new ApiError('migration.unchanged');
  return { service: offered, given: { definition: offered.definition, law: ref } };
}

export interface Corrected {
  readonly body: SubmissionContent;
  readonly command: Pick<CaseCommand, 'facts' | 'settlement'>;
}

/** What a registration says after it was put right, checked like a filing; only the answers of the service's form count. */
export async function correctedContent(
  services: Services,
  { _id, community }: StoredCase,
  law: Law,
  { form }: Service,
  { corrections }: AskedAction,
): Promise<Corrected | undefined> {
  if (!corrections) return undefined;
  const filing = await services.models.submissions.findOne({ _id, community }, { content: 1 }).lean();
  if (!filing) throw new ApiError('case.unknown');
  const applicant = corrections.applicant ? tidyApplicant(corrections.applicant) : filing.content.applicant;
  const { answers } = corrections;
  const today = localDate(law.calendar, new Date().toISOString());
  const faults = [
    ...(corrections.applicant ? checkApplicant(applicant, await demandCommunity(services, community)) : []),
    ...checkAnswers(form, answers, today),
  ];
  if (faults.length > 0) throw invalid(faults.map((one) => ({ ...one, field: `corrections.${one.field}` })));
  const { settlement } = applicant;
  return {
    body: { applicant, answers },
    command: { facts: decidingFacts(form, answers), ...(settlement && { settlement }) },
  };
}
