import type { Problem } from '../../workflows/contract/http.ts';
import type { DocumentText } from '../../workflows/contract/http-documents.ts';
import type { ApiClient } from './api-client.ts';
import { documentUrl } from './case-calls.ts';
import { ProblemError, unreachable } from './problem-error.ts';

/** A document as it can be shown: its type says how. */
export const readPreview = (api: ApiClient, caseId: string, id: string, signal: AbortSignal): Promise<Blob> =>
  api.insist(async () => {
    const response = await fetch(`${documentUrl(api, caseId, id)}/preview`, {
      credentials: 'same-origin',
      cache: 'no-store',
      headers: api.headers(false),
      signal,
    }).catch(() => {
      throw unreachable();
    });
    if (response.ok) return response.blob();
    throw new ProblemError((await response.json().catch(() => ({}))) as Partial<Problem>, response.status);
  });

/** What a machine read out of it. */
export const readDocumentText = async (api: ApiClient, caseId: string, id: string): Promise<DocumentText> =>
  (await api.send<DocumentText>(`/cases/${encodeURIComponent(caseId)}/documents/${encodeURIComponent(id)}/text`)).data;
