import { z } from 'zod';
import { applicant } from '../../../workflows/domain/actor.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import { listQuery, orderOf, pageOf, sayRange } from '../../openapi/list-query.ts';
import type { Services } from '../../services.ts';
import { idempotencyHeader } from '../applications/applications.schemas.ts';
import { idempotencyKeyOf } from '../applications/idempotency-key.ts';
import { communityParams } from '../communities/communities.schemas.ts';
import { demandCommunity } from '../communities/communities.service.ts';
import { findTracked } from '../tracking/find-tracked.ts';
import { trackingHeader } from '../tracking/tracking.schemas.ts';
import { performPermitAction } from './perform-permit-action.ts';
import { publicPermit } from './permit-rows.ts';
import { permitEvents } from './permit-view.ts';
import { publicFilterSchema, registerFilter } from './permits.filter.ts';
import type { StoredPermit } from './permits.model.ts';
import { demandPermit, findPermits } from './permits.repository.ts';
import { permitActionSchema, publicPermitPageSchema, publicPermitSchema } from './permits.schemas.ts';

const path = '/communities/{community}/permits';
const known = { tag: 'permits', access: 'public' } as const;
const permitParams = communityParams.extend({ id: z.string().min(1).max(64) });

/** The register that anybody may read: which permits there are and what is true of each, never whose they are. */
export const publicPermitEndpoints = (services: Services) => [
  endpoint({
    ...known,
    method: 'get',
    path,
    summary: 'The public register of permits',
    params: communityParams,
    query: listQuery(['grantedAt', 'until'], publicFilterSchema),
    answer: z.array(publicPermitSchema),
    async handle({ params, query: { sort, range, filter }, language, response }) {
      const { _id } = await demandCommunity(services, params.community);
      const page = pageOf(range);
      const order = [sort[0], orderOf(sort[1])] as const;
      const { rows, total } = await findPermits(services, registerFilter(_id, filter), order, page);
      sayRange(response, 'permits', page, rows.length, total);
      return rows.map((row) => publicPermit(row, language));
    },
  }),
  endpoint({
    ...known,
    method: 'get',
    path: `${path}/{id}`,
    summary: 'What is true of a permit now',
    params: permitParams,
    answer: publicPermitPageSchema,
    async handle({ params: { community, id }, language, response }) {
      response.set('Cache-Control', 'no-store');
      return pageOfPermit(services, await demandPermit(services, community, id), language);
    },
  }),
  endpoint({
    ...known,
    method: 'post',
    path: '/communities/{community}/tracking/permit/actions',
    summary: 'The holder gives the permit up that the tracked application was granted with',
    params: communityParams,
    query: z.object({ number: z.string().min(1).max(60) }),
    headers: trackingHeader.extend(idempotencyHeader.shape),
    body: permitActionSchema,
    answer: publicPermitPageSchema,
    async handle({ params: { community }, query: { number }, body: asked, client, language, request }) {
      const key = idempotencyKeyOf(request);
      const code = request.get('X-Tracking-Code') ?? '';
      const tracked = await findTracked(services, { community, number, code }, client);
      const permit = await demandPermit(services, community, tracked._id);
      await performPermitAction(services, { permit, actor: applicant, key, asked });
      return pageOfPermit(services, await demandPermit(services, community, tracked._id), language);
    },
  }),
];

/** Reminders and what officials found stay between holder and office. */
const publicEvents: ReadonlySet<string> = new Set([
  'permit.granted',
  'permit.took-effect',
  'permit.extended',
  'permit.suspended',
  'permit.resumed',
  'permit.revoked',
  'permit.surrendered',
  'permit.expired',
]);

async function pageOfPermit(services: Services, permit: StoredPermit, language: Language) {
  const events = await permitEvents(services, permit);
  return {
    ...publicPermit(permit, language),
    history: events
      .filter(({ type }) => publicEvents.has(type))
      .map(({ at, type }) => ({ at, title: say(language, `permit-event.${type}`) })),
  };
}
