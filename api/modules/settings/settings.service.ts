import type { ServiceSettings, ServiceSettingsInput, SettingRow } from '../../../workflows/contract/http.ts';
import type { Refusal } from '../../../workflows/domain/error-codes.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import {
  isWithin,
  type Setting,
  type SettingValue,
  settingsOf,
  unconfirmedPaths,
  valueAt,
  withSettings,
} from '../../../workflows/domain/settings.ts';
import { validateService } from '../../../workflows/domain/validate-definition.ts';
import { invalid } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import type { StoredSettings } from '../laws/service-settings.model.ts';
import { settingLabel } from './setting-label.ts';

const none: Pick<StoredSettings, 'values' | 'confirmed'> = { values: [], confirmed: [] };

const storedOf = async ({ models }: Services, community: string, { definition }: Service) =>
  (await models.serviceSettings.findOne({ community, service: definition.key }).lean()) ?? none;

/** Everything of a service that can be set or waits to be confirmed, in the order of the law. */
export async function settingsView(
  services: Services,
  community: string,
  service: Service,
  language: Language,
): Promise<ServiceSettings> {
  const { values, confirmed } = await storedOf(services, community, service);
  const usual = service.definition;
  const present = withSettings(usual, values);
  const by = [...new Set(confirmed.map((one) => one.by))];
  const users = await services.models.users.find({ community, _id: { $in: by } }, { name: 1 }).lean();
  const names = new Map(users.map(({ _id, name }) => [_id, name]));
  const row = ({ path, type }: { path: string; type: SettingRow['type'] }): SettingRow => {
    const mark = confirmed.find((one) => one.path === path);
    return {
      path,
      label: settingLabel(service, path, language),
      type,
      value: shown(present, path, type),
      usual: shown(usual, path, type),
      confirmed: mark !== undefined || (!isOpen(service, path) && !values.some((one) => one.path === path)),
      ...(mark && { confirmedBy: names.get(mark.by) ?? mark.by, confirmedAt: mark.at.toISOString() }),
    };
  };
  return { id: service.definition.key, rows: rowsOf(service).map(row) };
}

function shown(definition: Service['definition'], path: string, type: SettingRow['type']): SettingRow['value'] {
  const value = valueAt(definition, path);
  if (type === 'switch') return value === true;
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

/** What can be set, and what can only be vouched for; a whole that is set by its parts has no row of its own. */
function rowsOf(service: Service): { path: string; type: SettingRow['type'] }[] {
  const settable = settingsOf(service.definition);
  const only = unconfirmedPaths(service).filter((path) => !settable.some((one) => speaksFor(one, path)));
  return [...settable, ...only.map((path) => ({ path, type: 'none' as const }))];
}

const silence = 'silence.effect';
/** The switch of silence speaks for its effect: turning it on is the reading of the law that waits to be confirmed. */
const speaksFor = ({ path }: Setting, whole: string): boolean =>
  isWithin(path, whole) || (path === 'silence.confirmed' && isWithin(silence, whole));

const isOpen = (service: Service, path: string): boolean =>
  unconfirmedPaths(service).some((whole) => isWithin(path, whole) || speaksFor({ path, type: 'switch' }, whole));

/** New cases run by it at once; running ones keep their law. */
export async function keepSettings(
  services: Services,
  community: string,
  by: string,
  service: Service,
  input: ServiceSettingsInput,
): Promise<void> {
  const stored = await storedOf(services, community, service);
  const faults = [...valueFaults(service, input), ...confirmFaults(service, input)];
  if (faults.length > 0) throw invalid(faults);
  const values = [
    ...stored.values.filter(({ path }) => !(path in input.values)),
    ...Object.entries(input.values).flatMap(([path, value]) => (value === null ? [] : [{ path, value }])),
  ];
  const at = new Date();
  const confirmed = input.confirmed.map(
    (path) => stored.confirmed.find((one) => one.path === path && !(path in input.values)) ?? { path, by, at },
  );
  await services.models.serviceSettings.updateOne(
    { community, service: service.definition.key },
    { $set: { values, confirmed } },
    { upsert: true },
  );
}

function valueFaults(service: Service, { values }: ServiceSettingsInput): Refusal[] {
  const usual = service.definition;
  const settable = settingsOf(usual);
  return Object.entries(values).flatMap(([path, value]): Refusal[] => {
    const field = `values.${path}`;
    const setting = settable.find((one) => one.path === path);
    if (!setting) return [{ code: 'setting.unknown', field }];
    if (value === null) return [];
    const changed = { ...service, definition: withSettings(usual, [{ path, value }]) };
    return fits(setting, value) && validateService(changed).length === 0 ? [] : [{ code: 'setting.invalid', field }];
  });
}

function fits({ type }: Setting, value: SettingValue): boolean {
  switch (type) {
    case 'switch':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string' && value.trim().length > 0;
    case 'years':
      return value === 'permanent' || (isWhole(value) && value >= 1 && value <= most.years);
    default:
      return isWhole(value) && value >= 0 && value <= most[type];
  }
}

/** More than any law asks: what lies above is a slip of the hand. */
const most = { days: 1_000, months: 1_200, years: 100, amount: 1_000_000_000 } as const;

const isWhole = (value: SettingValue): value is number => Number.isInteger(value);

function confirmFaults(service: Service, { confirmed }: ServiceSettingsInput): Refusal[] {
  const known = rowsOf(service).map(({ path }) => path);
  return confirmed
    .filter((path) => !known.includes(path))
    .map((path) => ({ code: 'setting.unknown', field: `confirmed.${path}` }));
}
