import type { RequestHandler } from 'express';
import { isLanguage, languages } from '../../workflows/domain/language.ts';

/** The language asked for; Armenian when none of ours is. */
export const askedLanguage: RequestHandler = (request, response, next) => {
  const asked = request.headers['accept-language'] ? request.acceptsLanguages([...languages]) : undefined;
  response.locals.language = isLanguage(asked) ? asked : 'hy';
  response.vary('Accept-Language');
  next();
};
