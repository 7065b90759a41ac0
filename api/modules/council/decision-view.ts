import type { CouncilDocument, DecisionRow, DecisionView } from '../../../workflows/contract/http-council.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { type DecisionState, isEnded, offices } from '../../../workflows/domain/council/decision-state.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { Services } from '../../services.ts';
import { councilTimeline } from './council-timeline.ts';
import { type Words, wordsFor } from './council-words.ts';
import { decisionActionViews } from './decision-allowed.ts';
import type { StoredDecision } from './decisions.model.ts';
import type { StoredCouncilSession } from './sessions.model.ts';

/** What rows say beyond the decision itself: terms of the cases that wait, sessions that are to come. */
interface Around {
  readonly words: Words;
  readonly cases: ReadonlyMap<string, { readonly number: string; readonly dueAt: Date | null }>;
  readonly sessions: ReadonlyMap<string, string>;
  readonly toCome: readonly { readonly id: string; readonly startsAt: string }[];
}

export async function decisionRows(
  services: Services,
  community: string,
  rows: readonly StoredDecision[],
  language: Language,
): Promise<DecisionRow[]> {
  const around = await lookAround(services, community, rows);
  return rows.map(({ state }) => decisionRow(state, around, language));
}

async function lookAround(services: Services, community: string, rows: readonly StoredDecision[]): Promise<Around> {
  const { models } = services;
  const now = new Date();
  const [words, cases, sessions] = await Promise.all([
    wordsFor(
      services,
      community,
      rows.flatMap(({ state }) => [state.title]),
      rows.map(({ state }) => state.rapporteur),
    ),
    models.cases
      .find({ community, _id: { $in: rows.flatMap(({ caseId }) => caseId ?? []) } }, { number: 1, dueAt: 1 })
      .lean(),
    models.councilSessions
      .find(
        {
          community,
          $or: [
            { status: { $in: ['draft', 'published'] }, startsAt: { $gt: now } },
            { _id: { $in: rows.flatMap(({ session }) => session ?? []) } },
          ],
        },
        { startsAt: 1, status: 1 },
      )
      .sort({ startsAt: 1 })
      .lean<StoredCouncilSession[]>(),
  ]);
  return {
    words,
    cases: new Map(cases.map(({ _id, number, dueAt }) => [_id, { number, dueAt }])),
    sessions: new Map(sessions.map(({ _id, startsAt }) => [_id, startsAt.toISOString()])),
    toCome: sessions
      .filter(({ status, startsAt }) => (status === 'draft' || status === 'published') && startsAt > now)
      .map(({ _id: id, startsAt }) => ({ id, startsAt: startsAt.toISOString() })),
  };
}

/** The clock of the case goes on: the queue says which session is the last that is not too late. */
function decisionRow(state: DecisionState, around: Around, language: Language): DecisionRow {
  const { words, cases, sessions, toCome } = around;
  const caseId = state.origin?.caseId ?? null;
  const found = caseId === null ? undefined : cases.get(caseId);
  const isWaiting = !isEnded(state) && state.decidedAt === undefined;
  const dueAt = isWaiting ? (found?.dueAt?.toISOString() ?? null) : null;
  const meets = dueAt ? (toCome.findLast(({ startsAt }) => startsAt <= dueAt) ?? null) : null;
  const { agenda } = state;
  const inTime = agenda && dueAt && (sessions.get(agenda.session) ?? '') <= dueAt;
  return {
    id: state.id,
    number: state.number ?? null,
    title: words.title(state.title, language),
    act: state.act,
    actTitle: say(language, `act-kind.${state.act}`),
    status: state.status,
    statusTitle: say(language, `decision-status.${state.status}`),
    rapporteur: state.rapporteur ? words.person(state.rapporteur) : null,
    caseId,
    caseNumber: found?.number ?? null,
    dueAt,
    meets,
    late: dueAt !== null && !meets && !inTime,
    session: agenda ? { id: agenda.session, startsAt: sessions.get(agenda.session) ?? '', item: agenda.item } : null,
    createdAt: state.draftedAt,
  };
}

export async function decisionView(
  services: Services,
  stored: StoredDecision,
  actor: StaffActor,
  language: Language,
): Promise<DecisionView> {
  const { state } = stored;
  const { community, id } = state;
  const [[row], words, documents, timeline, note] = await Promise.all([
    decisionRows(services, community, [stored], language),
    wordsFor(services, community, [state.title, state.text, state.reasons], []),
    documentViews(services, state),
    councilTimeline(services, { community, kind: 'decision', id }, language),
    services.models.councilNotes.findOne({ community, userId: actor.userId, decision: id }).lean(),
  ]);
  return {
    ...(row as DecisionRow),
    seq: state.seq,
    head: state.head,
    titles: words.titles(state.title),
    text: words.text(state.text),
    reasons: words.text(state.reasons),
    documents,
    department: state.department ?? null,
    majority: state.majority,
    ballot: state.ballot,
    entry: state.entry,
    signOffs: offices.map((office) => ({
      office,
      title: say(language, `office.${office}`),
      done: state.signOffs.includes(office),
    })),
    result: state.result ?? null,
    decidedAt: state.decidedAt ?? null,
    signedAt: state.signedAt ?? null,
    publishedAt: state.publishedAt ?? null,
    inForceFrom: state.inForceFrom ?? null,
    timeline,
    note: note?.text ?? null,
    allowedActions: decisionActionViews(state, actor, language),
  };
}

export async function documentViews(
  { models }: Services,
  { community, documents }: DecisionState,
): Promise<CouncilDocument[]> {
  if (documents.length === 0) return [];
  const found = await models.documents.find({ community, _id: { $in: documents.map(({ id }) => id) } }).lean();
  return found.map(({ _id, name, size, mediaType, sha256 }) => ({ id: _id, name, size, mediaType, sha256 }));
}
