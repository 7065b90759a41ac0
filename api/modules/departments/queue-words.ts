import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { Models } from '../../db/models.ts';
import { departmentNames } from './departments.service.ts';

/** Says who stands behind a queue: a person by name, else the role and its department. Somebody unknown is left out. */
export type QueueWords = (queues: readonly string[]) => string[];

/** Everybody behind all these queues is looked up at once. */
export async function queueWords(
  models: Pick<Models, 'users' | 'departments'>,
  community: string,
  queues: readonly string[],
  language: Language,
): Promise<QueueWords> {
  const ids = [...new Set(queues)].filter((queue) => queue.startsWith('user:')).map(nameIn);
  const [departments, users] = await Promise.all([
    departmentNames({ models }, community, language),
    ids.length > 0 ? models.users.find({ community, _id: { $in: ids } }, { name: 1 }).lean() : [],
  ]);
  const names = new Map(users.map(({ _id, name }) => [_id, name]));
  const wordsOf = (queue: string): string[] => {
    const name = nameIn(queue);
    if (queue.startsWith('user:')) return [names.get(name) ?? []].flat();
    const [role = '', department = ''] = name.split('/');
    return [[say(language, `role.${role}`), departments.get(department)].filter(Boolean).join(', ')];
  };
  return (some) => some.flatMap(wordsOf);
}

/** `user:u1` → `u1`, `role:specialist/finance` → `specialist/finance`. */
const nameIn = (queue: string): string => queue.slice(queue.indexOf(':') + 1);
