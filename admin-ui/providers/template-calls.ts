import type { Problem } from '../../workflows/contract/http.ts';
import type { TemplateInput, TemplateView } from '../../workflows/contract/http-acts.ts';
import type { Text } from '../../workflows/domain/language.ts';
import type { ApiClient } from './api-client.ts';
import { ProblemError, unreachable } from './problem-error.ts';

export const readTemplate = async (api: ApiClient, act: string): Promise<TemplateView> =>
  (await api.send<TemplateView>(`/templates/${act}`)).data;

export const saveTemplate = async (api: ApiClient, act: string, body: TemplateInput): Promise<TemplateView> =>
  (await api.send<TemplateView>(`/templates/${act}/draft`, { method: 'PUT', body })).data;

export const publishTemplate = async (api: ApiClient, act: string, edit: number): Promise<TemplateView> =>
  (await api.send<TemplateView>(`/templates/${act}/publish`, { method: 'POST', body: { edit } })).data;

/** The bytes of a PDF. */
export const previewTemplate = (api: ApiClient, act: string, texts: Text): Promise<ArrayBuffer> =>
  api.insist(async () => {
    const response = await fetch(`${api.base}/templates/${act}/preview`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...api.headers(true), 'Content-Type': 'application/json' },
      body: JSON.stringify({ texts }),
    }).catch(() => {
      throw unreachable();
    });
    if (response.ok) return response.arrayBuffer();
    throw new ProblemError((await response.json().catch(() => ({}))) as Partial<Problem>, response.status);
  });
