import type { PortalServices } from './app.ts';
import type { Sealer } from './security/seal.ts';

/** What a page may use. */
export interface PageParts extends PortalServices {
  sealer: Sealer;
}
