import type { ServiceSettings, ServiceSettingsInput } from '../../workflows/contract/http.ts';
import type { ApiClient } from './api-client.ts';

const settingsPath = (service: string): string => `/services/${encodeURIComponent(service)}/settings`;

export const readSettings = async (api: ApiClient, service: string): Promise<ServiceSettings> =>
  (await api.send<ServiceSettings>(settingsPath(service))).data;

export const saveSettings = async (
  api: ApiClient,
  service: string,
  body: ServiceSettingsInput,
): Promise<ServiceSettings> => (await api.send<ServiceSettings>(settingsPath(service), { method: 'PUT', body })).data;
