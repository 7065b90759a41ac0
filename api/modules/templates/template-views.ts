import {
  type TemplateField,
  type TemplateRow,
  type TemplateView,
  templateFields,
} from '../../../workflows/contract/http-acts.ts';
import { type Act, acts } from '../../../workflows/domain/definition.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import { builtIn } from '../../papers/built-in.ts';
import type { Services } from '../../services.ts';
import type { StoredTemplate } from './templates.model.ts';

export async function templateRows(
  { models }: Services,
  community: string,
  language: Language,
): Promise<TemplateRow[]> {
  const stored = await models.templates
    .find({ community }, { texts: 0 })
    .sort({ version: -1 })
    .lean<StoredTemplate[]>();
  return acts.map((act) =>
    rowOf(
      act,
      stored.filter((one) => one.act === act),
      language,
    ),
  );
}

export async function templateView(
  { models }: Services,
  community: string,
  act: Act,
  language: Language,
): Promise<TemplateView> {
  const stored = await models.templates.find({ community, act }).sort({ version: -1 }).lean<StoredTemplate[]>();
  const draft = stored.find(({ state }) => state === 'draft');
  const published = stored.filter(({ state }) => state === 'published');
  const by = [...new Set(published.map((one) => one.by))];
  const users = await models.users.find({ community, _id: { $in: by } }, { name: 1 }).lean();
  const names = new Map(users.map(({ _id, name }) => [_id, name]));
  return {
    ...rowOf(act, stored, language),
    texts: (draft ?? published[0])?.texts ?? builtIn,
    edit: draft?.edit ?? 0,
    fields: templateFields.map((key) => ({
      key,
      label: say(language, `template-field.${key}`),
      insert: insertOf(key),
    })),
    versions: [
      ...published.map(({ version, publishedAt, by, texts }) => ({
        version,
        publishedAt: publishedAt?.toISOString() ?? null,
        by: names.get(by) ?? by,
        texts,
      })),
      { version: 0, publishedAt: null, by: null, texts: builtIn },
    ],
  };
}

function rowOf(act: Act, stored: readonly Omit<StoredTemplate, 'texts'>[], language: Language): TemplateRow {
  const present = stored.find(({ state }) => state === 'published');
  return {
    id: act,
    title: say(language, `act.${act}`),
    version: present?.version ?? 0,
    publishedAt: present?.publishedAt?.toISOString() ?? null,
    hasDraft: stored.some(({ state }) => state === 'draft'),
  };
}

const insertOf = (key: TemplateField): string =>
  key === 'answers'
    ? '{% for answer in answers %}\n{{ answer.label }}՝ {{ answer.value }}\n{% endfor %}'
    : `{{ ${key} }}`;
