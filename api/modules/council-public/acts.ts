import type { CouncilAct, CouncilActRow } from '../../../workflows/contract/http-council.ts';
import type { ActKind, DecisionState, DecisionStatus } from '../../../workflows/domain/council/decision-state.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { instantAt } from '../../../workflows/domain/working-time.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { Page } from '../../openapi/list-query.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { type Words, wordsFor } from '../council/council-words.ts';
import type { StoredDecision } from '../council/decisions.model.ts';
import { presentCalendar } from '../laws/laws.service.ts';
import { draftWords, noWords } from './public-drafts.ts';

export interface ActQuery {
  /** Of the decision, in the community's time: numbers run within it. */
  readonly year?: number | undefined;
  readonly act?: ActKind | undefined;
  readonly inForce?: boolean | undefined;
}

/** Published acts of the council. */
export async function findActs(
  { models }: Services,
  community: string,
  { year, act, inForce }: ActQuery,
  order: 1 | -1,
  { skip, limit }: Page,
): Promise<{ rows: StoredDecision[]; total: number }> {
  const calendar = await presentCalendar(models, community);
  const from = (of: number): string => instantAt(calendar, `${of}-01-01`, '00:00');
  const status: DecisionStatus = inForce ? 'in-force' : 'published';
  const filter = {
    community,
    publishedAt: { $ne: null },
    ...(year !== undefined && { 'state.decidedAt': { $gte: from(year), $lt: from(year + 1) } }),
    ...(act && { 'state.act': act }),
    ...(inForce !== undefined && { status }),
  };
  const [rows, total] = await Promise.all([
    models.decisions.find(filter).sort({ publishedAt: order, _id: 1 }).skip(skip).limit(limit).lean<StoredDecision[]>(),
    models.decisions.countDocuments(filter),
  ]);
  return { rows, total };
}

export async function actRows(
  services: Services,
  community: string,
  found: readonly StoredDecision[],
  language: Language,
): Promise<CouncilActRow[]> {
  const titles = found.map(({ state }) => state.title);
  const words = await wordsFor(services, community, titles, []);
  return found.map(({ state }) => actRow(state, words, language));
}

const actRow = (state: DecisionState, words: Words, language: Language): CouncilActRow => ({
  id: state.id,
  number: state.number ?? '',
  title: words.title(state.title, language),
  act: state.act,
  actTitle: say(language, `act-kind.${state.act}`),
  status: state.status,
  statusTitle: say(language, `decision-status.${state.status}`),
  decidedAt: state.decidedAt ?? '',
  publishedAt: state.publishedAt ?? '',
  inForceFrom: state.inForceFrom ?? '',
  session: state.agenda?.session ?? '',
});

export async function actOf(
  services: Services,
  community: string,
  id: string,
  language: Language,
): Promise<CouncilAct> {
  const found = await services.models.decisions.findOne({ _id: id, community }).lean<StoredDecision>();
  if (!found?.publishedAt) throw new ApiError('decision.unknown');
  const [[row], words] = await Promise.all([
    actRows(services, community, [found], language),
    draftWords(services, community, [found.state]),
  ]);
  return { ...(row as CouncilActRow), ...(words.get(id) ?? noWords), result: found.state.result ?? null };
}
