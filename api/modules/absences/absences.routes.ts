import { z } from 'zod';
import type { Assignee } from '../../../workflows/contract/http.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { StoredUser } from '../users/users.model.ts';
import { demandUser } from '../users/users.service.ts';
import { absenceInputSchema, absenceSchema } from './absences.schemas.ts';
import { absenceOf, endAbsence, possibleStandIns, setAbsence } from './absences.service.ts';

/** Where an absence is found, and who may look at it and change it. */
interface Door {
  readonly path: string;
  readonly whose: string;
  readonly params: z.ZodType<{ id?: string }>;
  readonly look: 'staff' | 'users:list';
  readonly change: 'staff' | 'users:edit';
}
const own: Door = { path: '/my-absence', whose: 'one’s own', params: z.object({}), look: 'staff', change: 'staff' };
const anybodys: Door = {
  path: '/users/{id}/absence',
  whose: 'of a member of staff',
  params: z.object({ id: z.string().min(1).max(64) }),
  look: 'users:list',
  change: 'users:edit',
};

const standInSchema: z.ZodType<Assignee> = z.object({ id: z.string(), name: z.string() }).meta({ id: 'StandIn' });
const nothing = { mediaType: 'application/json', description: 'Nothing' } as const;

export const absenceEndpoints = (services: Services) => [own, anybodys].flatMap((door) => endpointsAt(services, door));

function endpointsAt(services: Services, { path, whose, params, look, change }: Door) {
  const { models } = services;
  const place = { path, params, tag: 'users' };
  const userIn = (call: { params: { id?: string }; staff: SignedIn }): Promise<StoredUser> =>
    demandUser(services, call.staff.community, call.params.id ?? call.staff.actor.userId);
  return [
    endpoint({
      ...place,
      method: 'get',
      summary: `The absence that stands or is to come, ${whose}`,
      access: look,
      answer: absenceSchema.nullable(),
      handle: async (call) => absenceOf(models, await userIn(call)),
    }),
    endpoint({
      ...place,
      method: 'put',
      summary: `Says from when to when somebody is away and who stands in, ${whose}`,
      access: change,
      body: absenceInputSchema,
      answer: absenceSchema,
      handle: async (call) => setAbsence(models, await userIn(call), call.body),
    }),
    endpoint({
      ...place,
      method: 'delete',
      summary: `Ends the absence, ${whose}`,
      access: change,
      status: 204,
      answer: nothing,
      handle: async (call) => endAbsence(models, await userIn(call)),
    }),
    endpoint({
      ...place,
      method: 'get',
      path: `${path}/stand-ins`,
      summary: `Who may stand in during the absence, ${whose}`,
      access: change,
      answer: z.array(standInSchema),
      handle: async (call) =>
        (await possibleStandIns(models, await userIn(call))).map(({ _id, name }) => ({ id: _id, name })),
    }),
  ];
}
