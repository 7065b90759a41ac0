import type { Models } from '../../api/db/models.ts';
import { kindOfAct } from '../../api/modules/acts/act-title.ts';
import { answerViews } from '../../api/modules/cases/answer-views.ts';
import type { StoredCase } from '../../api/modules/cases/cases.model.ts';
import { lawOf } from '../../api/modules/laws/laws.service.ts';
import { serviceOf } from '../../api/modules/services/catalogue.ts';
import type { ActData, Signatory } from '../../api/papers/act-data.ts';
import type { ContentRef } from '../../workflows/domain/case-command.ts';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import type { Decision, ServiceDefinition } from '../../workflows/domain/definition.ts';
import type { Language } from '../../workflows/domain/language.ts';
import { validityMonths } from '../../workflows/domain/register.ts';
import { addMonths, localDate } from '../../workflows/domain/working-time.ts';
import { nameOfSignatory } from './signatory.ts';

type Issued = Extract<CaseEvent, { type: 'act.issued' }>;
type Decided = Extract<CaseEvent, { type: 'case.decided' }>;
type Voted = Extract<CaseEvent, { type: 'council.decided' }>;
export interface ReadAct {
  readonly event: Issued;
  readonly data: ActData;
}

interface Cause {
  readonly community: string;
  readonly caseId: string;
  readonly seq: number;
}

/** What the record said of an act when it was issued: whatever came later is no part of its paper. */
export async function readAct(models: Models, { community, caseId, seq }: Cause): Promise<ReadAct> {
  const ofCase = { community, caseId };
  const [found, place, filing, stored] = await Promise.all([
    models.cases.findOne({ _id: caseId, community }).lean<StoredCase>(),
    models.communities.findById(community).lean(),
    models.submissions.findOne({ _id: caseId, community }).lean(),
    models.events
      .find({ ...ofCase, seq: { $lte: seq } })
      .sort({ seq: 1 })
      .lean(),
  ]);
  const events = stored as unknown as CaseEvent[];
  const event = events.at(-1);
  if (!found || !place || event?.type !== 'act.issued') throw new Error(`no record of ${caseId}/${seq}`);
  const { definition, calendar } = await lawOf(models, found.state);
  const decided = events.findLast((one): one is Decided => one.type === 'case.decided');
  const votes = events.findLast((one): one is Voted => one.type === 'council.decided')?.data.votes;
  const grounds = await textOf(models, community, decided?.data.reason);
  const role = signatoryOf(definition);
  const name = await nameOfSignatory(models, community, role, decided);
  const { decision } = decided?.data ?? {};
  const { act, number } = event.data;
  const isOffice = definition.audience === 'office';
  const { subject } = filing?.content.answers ?? {};
  const months = isGranted(decision) ? validityMonths(definition, found.state.facts) : undefined;
  const service = { ...serviceOf(found), definition };
  const answers = (language: Language) => answerViews({ submission: filing, service }, language);
  const data: ActData = {
    community: place,
    body: definition.decidedBy,
    kind: kindOfAct({ act, decision }),
    number,
    at: event.at,
    service: service.texts.title,
    ...(isOffice && typeof subject === 'string' && { subject }),
    party: { name: filing?.content.applicant.name ?? '', isApplicant: !isOffice },
    answers: { hy: answers('hy'), en: answers('en'), ru: answers('ru') },
    case: { number: found.number, registeredAt: found.state.registeredAt },
    ...(decision && !isOffice && { decision }),
    ...(grounds && { grounds }),
    ...(votes && act === 'council-decision' && { votes }),
    ...(months && { validUntil: addMonths(localDate(calendar, event.at), months) }),
    signatory: { role, ...(name && { name }) },
  };
  return { event, data };
}

const isGranted = (decision?: Decision): boolean => decision === 'granted' || decision === 'partly-granted';

const signatoryOf = ({ decidedBy }: ServiceDefinition): Signatory =>
  decidedBy === 'head' || decidedBy === 'council' ? 'head' : 'secretary';

async function textOf({ contents }: Models, community: string, ref?: ContentRef): Promise<string | undefined> {
  const content = ref && (await contents.findOne({ _id: ref.id, community }).lean());
  return typeof content?.body === 'string' ? content.body : undefined;
}
