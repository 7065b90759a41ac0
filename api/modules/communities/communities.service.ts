import type { Community } from '../../../workflows/contract/http.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredCommunity } from './communities.model.ts';

export async function demandCommunity({ models }: Services, key: string): Promise<StoredCommunity> {
  const community = await models.communities.findById(key).lean();
  if (!community) throw new ApiError('community.unknown');
  return community;
}

export const communityView = (stored: StoredCommunity, language: Language): Community => ({
  key: stored._id,
  name: stored.name[language],
  marz: stored.marz[language],
  address: stored.address[language],
  phone: stored.phone,
  email: stored.email,
  hours: stored.hours[language],
  settlements: stored.settlements.map(({ key, name }) => ({ key, name: name[language] })),
});
