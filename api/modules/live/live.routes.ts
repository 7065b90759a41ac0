import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { streamStaff } from './stream-staff.ts';

export const liveEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/events',
    summary: 'Tells when a case has changed that the person may read',
    tag: 'cases',
    access: 'cases:list',
    answer: { mediaType: 'text/event-stream', description: '`event: case` with `{ caseId, seq }`' },
    handle: ({ staff, client, request, response }) => streamStaff(services, staff, client, request, response),
  }),
];
