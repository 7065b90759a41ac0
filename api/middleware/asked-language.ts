import type { Request, RequestHandler } from 'express';
import { isLanguage, languages } from '../../workflows/domain/language.ts';

/** The language asked for; Armenian when none of ours is. */
export const askedLanguage: RequestHandler = (request, response, next) => {
  const asked = namesLanguage(request) ? request.acceptsLanguages([...languages]) : undefined;
  response.locals.language = isLanguage(asked) ? asked : 'hy';
  response.vary('Accept-Language');
  next();
};

/** Programs say `*` when their user said nothing. */
export const namesLanguage = ({ headers }: Request): boolean => (headers['accept-language'] ?? '*') !== '*';
