import { z } from 'zod';
import type { Presence } from '../../../workflows/contract/http.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { demandCase } from '../cases/case-access.ts';
import { caseParams } from '../cases/cases.routes.ts';
import { renewLeases } from './claim-leases.ts';
import { notePresence } from './presence.service.ts';

const presenceSchema: z.ZodType<Presence> = z
  .object({ others: z.array(z.object({ userId: z.string(), name: z.string(), since: z.string() })) })
  .meta({ id: 'Presence' });

export const presenceEndpoints = (services: Services) => [
  endpoint({
    method: 'post',
    path: '/cases/{id}/presence',
    summary: 'Says that the case is open on a screen; answers who else has it open, and keeps own claims on it',
    tag: 'cases',
    access: 'cases:list',
    params: caseParams,
    answer: presenceSchema,
    async handle({ params, staff: { community, actor } }) {
      const stored = await demandCase(services, community, actor, params.id);
      await renewLeases(services.redis, services.config.claimLeaseHours, stored.state, actor);
      return notePresence(services, stored, actor.userId);
    },
  }),
];
