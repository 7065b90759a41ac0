import type {
  ActionRequest,
  ApplicationReceipt,
  ApplicationRequest,
  Community,
  ServiceDetail,
  ServiceSummary,
  Tracking,
} from '../../workflows/contract/http.ts';
import type { ActVerification } from '../../workflows/contract/http-acts.ts';
import type { OpenDataCatalogue } from '../../workflows/contract/http-open-data.ts';
import type { PublicPermit, PublicPermitPage } from '../../workflows/contract/http-permits.ts';
import type { Language } from '../../workflows/domain/language.ts';
import { clientHeaders } from '../security/client-signature.ts';
import { ApiUnavailable, failureOf } from './api-error.ts';
import { json, listFrom, type Range } from './calls.ts';
import { councilClient } from './council-client.ts';
import { type IncomingFile, type UploadOutcome, uploadFile } from './upload.ts';

/** Who asks: the language of the page and the address of the citizen. */
export interface Caller {
  language: Language;
  address: string;
}
export interface Credentials {
  number: string;
  code: string;
}
/** What is to be verified: the code that stands on a paper, or the SHA-256 of a file. */
export type AskedAct = { code: string } | { sha256: string };
export type ApiClient = ReturnType<typeof createApiClient>;

/** Longest that a page waits for the API before it says so: a browser's user gives up at about the same time. */
const patience = 20_000;

export function createApiClient(config: { apiUrl: string; secret: Buffer; community: string }) {
  const root = `${config.apiUrl}/api/v1/communities/${encodeURIComponent(config.community)}`;
  const headersOf = (caller: Caller) => ({
    'Accept-Language': caller.language,
    ...clientHeaders(config.secret, caller.address),
  });

  async function call(caller: Caller, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...headersOf(caller), ...init.headers };
    const response = await fetch(root + path, {
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
      ...init,
      headers,
    }).catch((error: Error) => Promise.reject(new ApiUnavailable(error.name)));
    if (response.ok) return response;
    throw await failureOf(response.status, () => response.json());
  }
  const post = (body: unknown, headers: Record<string, string>): RequestInit => ({
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  });
  const tracking = (path: string, { number }: Credentials) => `/tracking${path}?number=${encodeURIComponent(number)}`;
  const withCode = ({ code }: Credentials) => ({ 'X-Tracking-Code': code });

  return {
    community: (caller: Caller) => json<Community>(call(caller, '')),
    services: (caller: Caller) => json<ServiceSummary[]>(call(caller, '/services')),
    service: (caller: Caller, key: string) => json<ServiceDetail>(call(caller, `/services/${encodeURIComponent(key)}`)),
    /** With an objection: the code of the case that it is about. */
    apply: (caller: Caller, request: ApplicationRequest, key: string, code?: string) => {
      const headers = { 'Idempotency-Key': key, ...(code && { 'X-Tracking-Code': code }) };
      return json<ApplicationReceipt>(call(caller, '/applications', post(request, headers)));
    },
    track: (caller: Caller, who: Credentials) =>
      json<Tracking>(call(caller, tracking('', who), { headers: withCode(who) })),
    act: async (caller: Caller, who: Credentials, request: ActionRequest, key: string): Promise<void> => {
      const response = await call(
        caller,
        tracking('/actions', who),
        post(request, { ...withCode(who), 'Idempotency-Key': key }),
      );
      await response.body?.cancel();
    },
    /** The body streams; the caller passes it on. `signal` ends it early. */
    document: (caller: Caller, who: Credentials, id: string, signal: AbortSignal) =>
      call(caller, tracking(`/documents/${encodeURIComponent(id)}`, who), { headers: withCode(who), signal }),
    events: (caller: Caller, who: Credentials, signal: AbortSignal) =>
      call(caller, tracking('/events', who), { headers: { ...withCode(who), Accept: 'text/event-stream' }, signal }),
    upload: (caller: Caller, file: IncomingFile): Promise<UploadOutcome> =>
      uploadFile(`${root}/uploads`, headersOf(caller), file),
    verify: (caller: Caller, asked: AskedAct) =>
      json<ActVerification>(
        call(
          caller,
          '/acts/verify',
          'code' in asked ? { headers: { 'X-Verification-Code': asked.code } } : post(asked, {}),
        ),
      ),
    openData: (caller: Caller) => json<OpenDataCatalogue>(call(caller, '/open-data')),
    /** The body streams, as that of a document does. */
    dataset: (caller: Caller, id: string, format: string, signal: AbortSignal) =>
      call(caller, `/open-data/${encodeURIComponent(id)}?format=${encodeURIComponent(format)}`, { signal }),
    permits: (caller: Caller, filter: Readonly<Record<string, string>>, range: Range) =>
      listFrom<PublicPermit>(call, caller, '/permits', { sort: ['grantedAt', 'DESC'], range, filter }),
    permit: (caller: Caller, id: string) => json<PublicPermitPage>(call(caller, `/permits/${encodeURIComponent(id)}`)),
    council: councilClient(call),
    /** Whether the API answers at all. */
    reachable: () =>
      fetch(`${config.apiUrl}/api/v1/health`, { signal: AbortSignal.timeout(2_000) }).then(
        async (response) => {
          await response.body?.cancel();
          return true;
        },
        () => false,
      ),
  };
}
