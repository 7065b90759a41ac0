import type { PublicSession } from '../../../workflows/contract/http-council.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { Services } from '../../services.ts';
import type { StoredCouncilSession } from '../council/sessions.model.ts';
import { publicSession } from './public-session.ts';

const freshFor = 1_000;
const shared = new Map<string, Promise<PublicSession>>();

/** Everybody who follows a session asks at the same moment: they share an answer for a second, until something happens in it. */
export function sharedSession(
  services: Services,
  stored: StoredCouncilSession,
  language: Language,
): Promise<PublicSession> {
  const key = [stored.community, stored._id, stored.head, language].join('/');
  const found = shared.get(key);
  if (found) return found;
  const view = publicSession(services, stored, language);
  shared.set(key, view);
  setTimeout(() => shared.delete(key), freshFor).unref();
  return view;
}
