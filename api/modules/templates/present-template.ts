import type { Act } from '../../../workflows/domain/definition.ts';
import type { Text } from '../../../workflows/domain/language.ts';
import type { Models } from '../../db/models.ts';
import { builtIn } from '../../papers/built-in.ts';

export interface PresentTemplate {
  readonly version: number;
  readonly texts: Text;
}

/** The newest that was published, else the built-in one. */
export async function presentTemplate(
  { templates }: Pick<Models, 'templates'>,
  community: string,
  act: Act,
): Promise<PresentTemplate> {
  const found = await templates.findOne({ community, act, state: 'published' }).sort({ version: -1 }).lean();
  return found ? { version: found.version, texts: found.texts } : { version: 0, texts: builtIn };
}
