import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { streamStaff } from './stream-staff.ts';

export const liveEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/events',
    summary: 'Tells when a case, permit, session or decision has changed that the person may read',
    tag: 'live',
    access: 'staff',
    answer: {
      mediaType: 'text/event-stream',
      description: '`event: case` with `{ caseId, seq }`, `event: subject` with `{ kind, id, seq }`',
    },
    handle: ({ staff, request, response }) => streamStaff(services, staff, request, response),
  }),
];
