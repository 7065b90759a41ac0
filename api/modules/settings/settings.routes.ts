import { z } from 'zod';
import { usualService } from '../../../workflows/domain/settings.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { demandService } from '../services/catalogue.ts';
import { settingsInputSchema, settingsSchema } from './settings.schemas.ts';
import { keepSettings, settingsView } from './settings.service.ts';

const params = z.object({ key: z.string().max(64) });

export const settingsEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/services/{key}/settings',
    summary: 'What can be set of a service, and what nobody has confirmed',
    tag: 'administration',
    access: 'services:edit',
    params,
    answer: settingsSchema,
    handle: ({ params: { key }, staff: { community }, language }) =>
      settingsView(services, community, usualService(demandService(key)), language),
  }),
  endpoint({
    method: 'put',
    path: '/services/{key}/settings',
    summary: 'Sets and confirms figures of a service, for new cases',
    tag: 'administration',
    access: 'services:edit',
    params,
    body: settingsInputSchema,
    answer: settingsSchema,
    async handle({ params: { key }, staff: { community, actor }, body, language }) {
      const service = usualService(demandService(key));
      await keepSettings(services, community, actor.userId, service, body);
      return settingsView(services, community, service, language);
    },
  }),
];
