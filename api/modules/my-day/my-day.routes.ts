import { z } from 'zod';
import type { MyDay } from '../../../workflows/contract/http.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { absenceSchema } from '../absences/absences.schemas.ts';
import { demandUser } from '../users/users.service.ts';
import { dayQueues, myDay } from './my-day.service.ts';

const myDaySchema: z.ZodType<MyDay> = z
  .object({
    counts: z.record(z.enum(dayQueues), z.int()),
    standsInFor: z.array(z.object({ userId: z.string(), name: z.string(), until: z.string() })),
    absence: absenceSchema.nullable(),
  })
  .meta({ id: 'MyDay' });

export const myDayEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/my-day',
    summary: 'What waits for the person now, for whom he or she stands in, the own absence',
    tag: 'cases',
    access: 'staff',
    answer: myDaySchema,
    async handle({ staff: { community, actor } }) {
      return myDay(services.models, await demandUser(services, community, actor.userId), actor);
    },
  }),
];
