import { z } from 'zod';
import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { readTrackingCode } from '../applications/tracking-code.ts';
import { demandCase } from '../cases/case-access.ts';
import { openCaseFile } from '../cases/case-file.ts';
import { caseView } from '../cases/case-view.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import { caseParams } from '../cases/cases.routes.ts';
import { caseViewSchema } from '../cases/cases.schemas.ts';
import { communityParams } from '../communities/communities.schemas.ts';
import { fileHashBody, originalInputSchema, verificationHeader, verificationSchema } from './acts.schemas.ts';
import { addOriginal } from './add-original.ts';
import { verificationHashOf } from './verification-code.ts';
import { verifyAct } from './verify-act.ts';

const known = {
  path: '/communities/{community}/acts/verify',
  tag: 'acts',
  access: 'public',
  params: communityParams,
  answer: verificationSchema,
} as const;

export const actVerificationEndpoints = (services: Services) => [
  endpoint({
    ...known,
    method: 'get',
    summary: 'Whether the act with a verification code was issued here, and whether it is in force',
    headers: verificationHeader,
    async handle({ params: { community }, client, language, request, response }) {
      response.set('Cache-Control', 'no-store');
      const codeHash = verificationHashOf(readTrackingCode(request.get('X-Verification-Code') ?? ''));
      return verifyAct(services, { community, client, language }, { codeHash });
    },
  }),
  endpoint({
    ...known,
    method: 'post',
    summary: 'Whether a file is, byte for byte, an act issued here or its signed original, and whether it is in force',
    body: fileHashBody,
    async handle({ params: { community }, body: { sha256 }, client, language, response }) {
      response.set('Cache-Control', 'no-store');
      return verifyAct(services, { community, client, language }, { sha256 });
    },
  }),
];

export const originalEndpoints = (services: Services) => [
  endpoint({
    method: 'post',
    path: '/cases/{id}/acts/{document}/originals',
    summary:
      'Adds the signed original of an act: a scan of the signed paper, or the file signed by the official’s own means',
    tag: 'cases',
    access: 'acts:original',
    params: caseParams.extend({ document: z.string().min(1).max(64) }),
    body: originalInputSchema,
    answer: caseViewSchema,
    async handle({ params: { id, document }, body: upload, staff: { community, actor }, language }) {
      const stored = await demandCase(services, community, actor, id);
      await addOriginal(services, { stored, actor, document, upload });
      const now = await services.models.cases.findOne({ _id: id, community }).lean<StoredCase>();
      return caseView(await openCaseFile(services, now ?? stored), actor, language);
    },
  }),
];
