import type { TemplateInput } from '../../../workflows/contract/http-acts.ts';
import type { Act } from '../../../workflows/domain/definition.ts';
import type { Text } from '../../../workflows/domain/language.ts';
import type { Models } from '../../db/models.ts';
import { bareSample, fullSample } from '../../papers/sample-act.ts';
import { templateFaults } from '../../papers/template-faults.ts';
import { ApiError, invalid } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { demandCommunity } from '../communities/communities.service.ts';

interface Editing {
  readonly community: string;
  readonly act: Act;
  readonly by: string;
}

/** A template that could make no paper is no draft. */
export async function demandTemplate(services: Services, community: string, act: Act, texts: Text): Promise<void> {
  const letterhead = await demandCommunity(services, community);
  const faults = templateFaults(texts, [fullSample(act, letterhead), bareSample(act, letterhead)]);
  if (faults.length > 0) throw invalid(faults);
}

/** Saves the one draft of a kind; `edit` tells that nobody else did meanwhile. */
export async function keepDraft(
  services: Services,
  { community, act, by }: Editing,
  input: TemplateInput,
): Promise<void> {
  const { texts, edit } = input;
  await demandTemplate(services, community, act, texts);
  const { templates } = services.models;
  const saved = { texts, by, savedAt: new Date() };
  if (edit > 0) {
    const draft = { community, act, state: 'draft', edit } as const;
    const { matchedCount } = await templates.updateOne(draft, { $set: saved, $inc: { edit: 1 } });
    if (matchedCount === 0) throw new ApiError('template.stale');
    return;
  }
  const newest = await newestOf(templates, community, act);
  if (newest?.state === 'draft') throw new ApiError('template.stale');
  const version = (newest?.version ?? 0) + 1;
  const first = { state: 'draft', edit: 1, ...saved } as const;
  const { upsertedCount } = await templates.updateOne(
    { community, act, version },
    { $setOnInsert: first },
    { upsert: true },
  );
  if (upsertedCount === 0) throw new ApiError('template.stale');
}

/** From here on acts of this kind are made by it; those before keep the version that made them. */
export async function publishDraft({ models }: Services, { community, act, by }: Editing, edit: number): Promise<void> {
  const draft = { community, act, state: 'draft', edit } as const;
  const change = { $set: { state: 'published', by, publishedAt: new Date() } } as const;
  const { matchedCount } = await models.templates.updateOne(draft, change);
  if (matchedCount === 0) throw new ApiError('template.stale');
}

const newestOf = (templates: Models['templates'], community: string, act: Act) =>
  templates.findOne({ community, act }, { version: 1, state: 1 }).sort({ version: -1 }).lean();
