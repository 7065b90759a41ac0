import type { MemberView, Titles } from '../../../workflows/contract/http-council.ts';
import type { ContentRef } from '../../../workflows/domain/case-command.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { Services } from '../../services.ts';

/** What references and ids of the council mean: content, which may be erased, and names. */
export interface Words {
  text(ref?: ContentRef): string | null;
  titles(ref?: ContentRef): Titles;
  title(ref: ContentRef | undefined, language: Language): string;
  person(id: string): MemberView;
}

/** Two queries, however much is asked. */
export async function wordsFor(
  { models }: Services,
  community: string,
  refs: readonly (ContentRef | undefined)[],
  people: readonly (string | undefined)[],
): Promise<Words> {
  const ids = [...new Set(refs.flatMap((ref) => (ref?.id ? [ref.id] : [])))];
  const users = [...new Set(people.flatMap((id) => (id ? [id] : [])))];
  const [contents, named] = await Promise.all([
    ids.length > 0 ? models.contents.find({ community, _id: { $in: ids } }, { body: 1 }).lean() : [],
    users.length > 0 ? models.users.find({ community, _id: { $in: users } }, { name: 1 }).lean() : [],
  ]);
  const bodies = new Map(contents.map(({ _id, body }) => [_id, body]));
  const names = new Map(named.map(({ _id, name }) => [_id, name]));
  const text = (ref?: ContentRef): string | null => {
    const body = ref && bodies.get(ref.id);
    return typeof body === 'string' && body !== '' ? body : null;
  };
  const titles = (ref?: ContentRef): Titles => {
    const body = ref && bodies.get(ref.id);
    return typeof body === 'object' && body !== null && 'hy' in body ? (body as Titles) : { hy: '' };
  };
  return {
    text,
    titles,
    title: (ref, language) => {
      const all = titles(ref);
      return all[language] || all.hy;
    },
    person: (id) => ({ id, name: names.get(id) ?? '' }),
  };
}
