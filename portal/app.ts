import compression from 'compression';
import express, { type Express, Router } from 'express';
import { type Assets, assetsFolder } from './assets.ts';
import type { ApiClient } from './client/api-client.ts';
import type { PortalConfig } from './config.ts';
import { health } from './health.ts';
import type { Log } from './log.ts';
import { communityDetails } from './page/community.ts';
import { errorPages, unknownPage } from './page/error-pages.ts';
import { entrance, pageLanguage } from './page/language.ts';
import { requestLog } from './page/request-log.ts';
import { aboutPages } from './pages/about/about.routes.ts';
import { applyPages } from './pages/apply/apply.routes.ts';
import { casePages } from './pages/case/case.routes.ts';
import { councilPages } from './pages/council/council.routes.ts';
import { homePage } from './pages/home/home.routes.ts';
import { openDataPage } from './pages/open-data/open-data.routes.ts';
import { permitPages } from './pages/permits/permits.routes.ts';
import { receiptPage } from './pages/receipt/receipt.routes.ts';
import { servicePage } from './pages/service/service.routes.ts';
import { trackPage } from './pages/track/track.routes.ts';
import { verifyPage } from './pages/verify/verify.routes.ts';
import { robots } from './robots.ts';
import { securityHeaders } from './security/headers.ts';
import { sameOrigin } from './security/same-origin.ts';
import { createSealer } from './security/seal.ts';
import { setUpTemplates } from './views/engine.ts';

export interface PortalServices {
  config: PortalConfig;
  log: Log;
  api: ApiClient;
  assets: Assets;
  /** Aborted when the process stops: open event streams end. */
  stopping: AbortSignal;
}

export function createApp(services: PortalServices): Express {
  const { config, log, api, assets } = services;
  const parts = { ...services, sealer: createSealer(config.secret) };
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustedProxies);
  setUpTemplates(app, assets, config);

  app.use(requestLog(log));
  app.use(securityHeaders(config.publicUrl));
  app.use(compression());
  app.use('/assets', express.static(assetsFolder, { immutable: true, maxAge: '1y', index: false }));
  app.get('/health', health(api));
  app.get('/robots.txt', robots);
  app.use(entrance());
  app.use(sameOrigin(config.publicUrl));

  const pages = Router({ mergeParams: true });
  pages.use(communityDetails(api));
  pages.use(homePage(parts), servicePage(parts), applyPages(parts), receiptPage(parts));
  pages.use(
    trackPage(parts),
    casePages(parts),
    verifyPage(parts),
    permitPages(parts),
    councilPages(parts),
    openDataPage(parts),
    aboutPages(),
  );
  app.use('/:lang', pageLanguage, pages);

  app.use(unknownPage);
  app.use(errorPages(log));
  return app;
}
