import type { Credentials } from '../../client/api-client.ts';
import { type SealedCookie, sealedCookie } from '../../page/cookies.ts';
import type { PageParts } from '../../parts.ts';

/** The open case: number and code, sealed, for 30 minutes after its last use. */
export const trackingCookie = ({ sealer, config }: Pick<PageParts, 'sealer' | 'config'>): SealedCookie<Credentials> =>
  sealedCookie(sealer, 'tracking', config.publicUrl.startsWith('https:'));
