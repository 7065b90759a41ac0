import type { CouncilView, MemberView } from '../../../workflows/contract/http-council.ts';
import { type Body, quorumOf } from '../../../workflows/domain/council/body.ts';
import { type CouncilRules, usualRules } from '../../../workflows/domain/council/rules.ts';
import type { Services } from '../../services.ts';
import { demandCommunity } from '../communities/communities.service.ts';

export interface Council {
  readonly body: Body;
  readonly rules: CouncilRules;
  readonly chair: MemberView | null;
  readonly members: readonly MemberView[];
}

/** The council as it stands today: who holds a seat, and the head of the community, who calls and chairs the sittings. */
export async function councilOf(services: Services, community: string): Promise<Council> {
  const { council } = await demandCommunity(services, community);
  const people = await services.models.users
    .find({ community, active: true, roles: { $in: ['council-member', 'head'] } }, { name: 1, roles: 1 })
    .sort({ name: 1 })
    .lean();
  const holding = (role: string): MemberView[] =>
    people.filter(({ roles }) => roles.some((one) => one === role)).map(({ _id: id, name }) => ({ id, name }));
  const members = holding('council-member');
  const [chair = null] = holding('head');
  const seats = Math.max(council?.seats ?? 0, members.length);
  return {
    body: { seats, members: members.map(({ id }) => id), chair: chair?.id ?? '' },
    rules: { ...usualRules, ...council?.rules },
    chair,
    members,
  };
}

export const councilView = ({ body, rules, chair, members }: Council): CouncilView => ({
  seats: body.seats,
  quorum: quorumOf(body),
  chair,
  members: [...members],
  rules,
});
