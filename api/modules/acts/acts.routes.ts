import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { readTrackingCode } from '../applications/tracking-code.ts';
import { communityParams } from '../communities/communities.schemas.ts';
import { fileHashBody, verificationHeader, verificationSchema } from './acts.schemas.ts';
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
    summary: 'Whether a file is, byte for byte, an act issued here, and whether it is in force',
    body: fileHashBody,
    async handle({ params: { community }, body: { sha256 }, client, language, response }) {
      response.set('Cache-Control', 'no-store');
      return verifyAct(services, { community, client, language }, { sha256 });
    },
  }),
];
