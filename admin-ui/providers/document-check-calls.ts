import type { DocumentChecks } from '../../workflows/contract/http-document-checks.ts';
import type { ApiClient } from './api-client.ts';

export const readDocumentChecks = async (api: ApiClient): Promise<DocumentChecks> =>
  (await api.send<DocumentChecks>('/documents/checks')).data;
