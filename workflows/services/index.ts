import type { Service } from '../domain/service.ts';
import { certificateResidence } from './certificate-residence/index.ts';
import { constructionPermit } from './construction-permit/index.ts';
import { freeApplication } from './free-application/index.ts';

/** The catalogue: every service by its key. */
export const services: Readonly<Record<string, Service>> = Object.fromEntries(
  [certificateResidence, constructionPermit, freeApplication].map((service) => [service.definition.key, service]),
);
