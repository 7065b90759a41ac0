import type { SettingValue } from '../../../workflows/domain/settings.ts';
import { anything, storedModel, text } from '../../db/stored-model.ts';

/** What a community's administrator has set and confirmed of a service. Paths hold dots, so both are lists. */
export interface StoredSettings {
  community: string;
  service: string;
  values: { path: string; value: SettingValue }[];
  confirmed: { path: string; by: string; at: Date }[];
}

export const serviceSettingsModel = storedModel<StoredSettings>({
  collection: 'service_settings',
  fields: {
    community: text,
    service: text,
    values: { type: [anything], default: [] },
    confirmed: { type: [anything], default: [] },
  },
  indexes: [[{ community: 1, service: 1 }, { unique: true }]],
});
