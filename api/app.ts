import express, { type Express, Router } from 'express';
import { adminPages } from './admin-pages.ts';
import { endpointsOf } from './endpoints.ts';
import { serveMetrics } from './metrics.ts';
import { askedLanguage } from './middleware/asked-language.ts';
import { clientAddress } from './middleware/client-address.ts';
import { notFound, problemHandler } from './middleware/problem-handler.ts';
import { requestLog } from './middleware/request-log.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { csrfGuard, staffSession } from './middleware/staff-session.ts';
import { openApiDocument } from './openapi/document.ts';
import { mount } from './openapi/mount.ts';
import type { Services } from './services.ts';
import './middleware/locals.ts';

const largestBody = '256kb';

/** The order in which a request is looked at; what stands first decides first. */
export function createApp(services: Services): Express {
  const { config, metrics } = services;
  const endpoints = endpointsOf(services);
  // Nobody at a start waits for what few ever ask.
  let described: string | undefined;
  const describe = (): string => {
    described ??= JSON.stringify(openApiDocument(endpoints));
    return described;
  };

  const api = Router()
    .get('/openapi.json', (_request, response) => void response.type('json').send(describe()))
    .use(staffSession(services))
    .use(csrfGuard)
    .use(express.json({ limit: largestBody, type: 'application/json' }))
    .use(mount(endpoints))
    .use(notFound);

  return express()
    .disable('x-powered-by')
    .set('query parser', 'simple')
    .use(requestLog(services))
    .use(securityHeaders)
    .use(askedLanguage)
    .use(clientAddress(config.portalSecret))
    .get('/metrics', serveMetrics(metrics, config.metricsToken))
    .use('/api/v1', api)
    .use('/admin', adminPages(config.adminDir))
    .use(notFound)
    .use(problemHandler(services));
}
