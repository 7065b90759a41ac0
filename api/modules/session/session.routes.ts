import { namesLanguage } from '../../middleware/asked-language.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { loginSchema, sessionSchema } from './session.schemas.ts';
import { sessionOf, signIn } from './session.service.ts';
import { cookieName, cookieOptions } from './session-cookie.ts';

export const sessionEndpoints = (services: Services) => [
  endpoint({
    method: 'post',
    path: '/session',
    summary: 'Signs in',
    tag: 'session',
    access: 'public',
    body: loginSchema,
    answer: sessionSchema,
    async handle({ body, client, staff, request, response, language }) {
      const signedIn = await signIn(services, body, client);
      if (staff) await services.sessions.close(staff.cookie);
      response.cookie(cookieName, signedIn.cookie, cookieOptions(services.config)).set('Cache-Control', 'no-store');
      return sessionOf(services, signedIn, namesLanguage(request) ? language : signedIn.language);
    },
  }),
  endpoint({
    method: 'get',
    path: '/session',
    summary: 'Who is signed in',
    tag: 'session',
    access: 'staff',
    answer: sessionSchema,
    handle: ({ staff, language }) => sessionOf(services, staff, language),
  }),
  endpoint({
    method: 'delete',
    path: '/session',
    summary: 'Signs out',
    tag: 'session',
    access: 'staff',
    status: 204,
    answer: { mediaType: 'application/json', description: 'Nothing' },
    async handle({ staff, response }) {
      await services.sessions.close(staff.cookie);
      response.clearCookie(cookieName, cookieOptions(services.config));
    },
  }),
];
