import { type Request, type RequestHandler, Router } from 'express';
import { isLanguage, type Language, languages } from '../../workflows/domain/language.ts';
import { words } from '../i18n/words.ts';
import { readCookie } from './cookies.ts';
import { PageError } from './page-error.ts';

/** Armenian first: another language only when the person chose it or the browser asks for it. */
export function preferredLanguage(req: Request): Language {
  const chosen = readCookie(req, 'language');
  if (isLanguage(chosen)) return chosen;
  const asked = req.acceptsLanguages(...languages);
  return isLanguage(asked) ? asked : 'hy';
}

/** Sends `/` to the home page in the reader's language. */
export const entrance = (): Router =>
  Router().get('/', (req, res) => {
    res
      .vary('Accept-Language')
      .vary('Cookie')
      .redirect(302, `/${preferredLanguage(req)}`);
  });

/** Takes the language from the address and remembers it. */
export const pageLanguage: RequestHandler<{ lang: string }> = (req, res, next) => {
  const { lang } = req.params;
  if (!isLanguage(lang)) return next(new PageError(404));
  Object.assign(res.locals, { lang, t: words[lang], path: req.originalUrl.slice(lang.length + 1) });
  if (readCookie(req, 'language') !== lang) res.cookie('language', lang, { sameSite: 'lax', maxAge: 31_536_000_000 });
  return next();
};
