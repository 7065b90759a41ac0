import { type Request, type Response, Router } from 'express';
import type { z } from 'zod';
import type { Refusal } from '../../workflows/domain/error-codes.ts';
import { permissionsOf } from '../../workflows/domain/permissions.ts';
import type { SignedIn } from '../modules/session/signed-in.ts';
import { ApiError, invalid } from '../problems/api-error.ts';
import { faultsOf } from '../problems/zod-faults.ts';
import { type Access, type Endpoint, expressPath } from './endpoint.ts';

/** Serves endpoints: the access is checked first, then the input, then the handler runs. */
export function mount(endpoints: readonly Endpoint[]): Router {
  const router = Router({ strict: true });
  for (const one of endpoints)
    router[one.method](expressPath(one.path), (request, response) => serve(one, request, response));
  return router;
}

async function serve(one: Endpoint, request: Request, response: Response): Promise<void> {
  const { language, client, signedIn } = response.locals;
  response.locals.route = `${one.method.toUpperCase()} ${one.path}`;
  admit(one.access, signedIn);
  const faults: Refusal[] = [];
  const read = (schema: z.ZodType | undefined, input: unknown): unknown => {
    const parsed = schema?.safeParse(input);
    if (parsed && !parsed.success) faults.push(...faultsOf(parsed.error, input));
    return parsed?.data ?? {};
  };
  const params = read(one.params, request.params);
  const query = read(one.query, request.query);
  const body = read(one.body, request.body ?? {});
  if (faults.length > 0) throw invalid(faults);
  const staff = signedIn as SignedIn;
  const answer = await one.handle({ params, query, body, language, client, staff, request, response });
  if (response.headersSent || response.writableEnded) return;
  if (one.status === 204) response.status(204).end();
  else response.status(one.status ?? 200).json(answer);
}

function admit(access: Access, signedIn: SignedIn | undefined): void {
  if (access === 'public') return;
  if (!signedIn) throw new ApiError('session.required');
  if (access !== 'staff' && !permissionsOf(signedIn.actor.roles).includes(access))
    throw new ApiError('permission.denied');
}
