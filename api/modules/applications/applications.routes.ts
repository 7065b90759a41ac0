import { applicant } from '../../../workflows/domain/actor.ts';
import type { Channel } from '../../../workflows/domain/case-command.ts';
import { permissionsOf } from '../../../workflows/domain/permissions.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { communityParams } from '../communities/communities.schemas.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { applicationReceiptSchema, applicationRequestSchema, idempotencyHeader } from './applications.schemas.ts';
import { fileApplication } from './applications.service.ts';
import { idempotencyKeyOf } from './idempotency-key.ts';

export const applicationEndpoints = (services: Services) => [
  endpoint({
    method: 'post',
    path: '/communities/{community}/applications',
    summary: 'Files an application; the same key is answered alike',
    tag: 'applications',
    access: 'public',
    params: communityParams,
    headers: idempotencyHeader,
    body: applicationRequestSchema,
    status: 201,
    answer: applicationReceiptSchema,
    async handle({ params: { community }, body: filed, client, staff, request }) {
      const key = idempotencyKeyOf(request);
      await services.limits.take('application', client);
      const clerk = clerkFor(filed.channel, community, staff);
      const assurance = filed.channel === 'counter' ? 'in-person' : 'none';
      return fileApplication(services, {
        community,
        key,
        assurance,
        actor: clerk?.actor ?? applicant,
        filed,
        trackingCode: request.get('X-Tracking-Code'),
        client,
      });
    },
  }),
];

/** What comes in at the counter, by post or by mail is entered by a clerk of this community. */
function clerkFor(channel: Channel, community: string, staff: SignedIn | undefined): SignedIn | undefined {
  if (channel === 'portal') return undefined;
  if (!staff) throw new ApiError('permission.denied');
  if (staff.community !== community) throw new ApiError('community.unknown');
  if (!permissionsOf(staff.actor.roles).includes('applications:create')) throw new ApiError('permission.denied');
  return staff;
}
