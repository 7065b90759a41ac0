import type { Request, Response } from 'express';
import type { Community } from '../../workflows/contract/http.ts';
import type { Language } from '../../workflows/domain/language.ts';
import type { Caller } from '../client/api-client.ts';
import type { Words } from '../i18n/words.ts';

/** What every template finds beside its own model. */
export interface PageLocals {
  lang: Language;
  t: Words;
  /** Unknown while the API has never answered yet. */
  community: Community | null;
  /** The page's path without its language, for the switch. */
  path: string;
}

export const localsOf = ({ locals }: { locals: object }): PageLocals => locals as PageLocals;

export const callerOf = (req: Request, res: Response): Caller => ({
  language: localsOf(res).lang,
  address: req.ip ?? req.socket.remoteAddress ?? '',
});
