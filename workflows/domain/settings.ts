import type { ServiceDefinition } from './definition.ts';
import { usualTransferYears } from './retention.ts';
import type { Service } from './service.ts';

export type SettingValue = number | string | boolean;
export type SettingType = 'days' | 'months' | 'amount' | 'years' | 'switch' | 'text';

/** A value of a definition that an administrator may set; `path` is its place: `fee.table.0.amount`. */
export interface Setting {
  readonly path: string;
  readonly type: SettingType;
}

/** Working days before its end at which a superior hears of a term, where nobody has said otherwise. */
const usualWarningDays = 2;
/** As the Ministry of Justice tells it; other sources say two months, so an administrator confirms it. */
const usualObjectionMonths = 6;

/** The catalogue's definition as every community starts with it. */
export const usualDefinition = (definition: ServiceDefinition): ServiceDefinition => ({
  warningDays: usualWarningDays,
  ...(definition.audience !== 'office' && { objectionMonths: usualObjectionMonths }),
  ...definition,
  retention: {
    ...(definition.retention.years === 'permanent' && { transferYears: usualTransferYears }),
    ...(definition.validity && { fromValidity: true }),
    ...definition.retention,
  },
});

/** The catalogue's service as every community starts with it; what it adds, nobody has confirmed. */
export const usualService = (service: Service): Service => ({
  ...service,
  definition: usualDefinition(service.definition),
  unconfirmed: [
    ...service.unconfirmed,
    ...(service.definition.audience !== 'office' ? ['objectionMonths'] : []),
    ...(service.definition.permit ? ['permit'] : []),
  ],
});

/** What may be set: figures, never the course of a process. */
export function settingsOf({
  audience,
  term,
  fee,
  validity,
  silence,
  extension,
  retention,
  permit,
  process,
}: ServiceDefinition): Setting[] {
  const rows = (list: readonly unknown[] | undefined, path: (index: number) => string, type: SettingType) =>
    (list ?? []).map((_, index): Setting => ({ path: path(index), type }));
  return [
    { path: 'term.days', type: 'days' },
    ...rows(term.variants, (index) => `term.variants.${index}.days`, 'days'),
    ...(extension ? [one('extension.days', 'days'), one('extension.noticeDays', 'days')] : []),
    { path: 'warningDays', type: 'days' },
    ...(audience !== 'office' ? [one('objectionMonths', 'months')] : []),
    ...(silence.effect === 'granted' ? [one('silence.confirmed', 'switch')] : []),
    { path: 'fee.otherwise', type: 'amount' },
    ...rows(fee.table, (index) => `fee.table.${index}.amount`, 'amount'),
    ...(validity ? [one('validity.months', 'months')] : []),
    ...rows(validity?.variants, (index) => `validity.variants.${index}.months`, 'months'),
    ...rows(permit?.remindDays, (index) => `permit.remindDays.${index}`, 'days'),
    ...(permit ? [one('permit.suspensionExtends', 'switch')] : []),
    { path: 'retention.caseIndex', type: 'text' },
    { path: 'retention.years', type: 'years' },
    ...(validity ? [one('retention.fromValidity', 'switch')] : []),
    ...(retention.transferYears ? [one('retention.transferYears', 'years')] : []),
    ...Object.entries(process.stages).flatMap(([key, stage]) =>
      'days' in stage ? [one(`process.stages.${key}.days`, 'days')] : [],
    ),
  ];
}

const one = (path: string, type: SettingType): Setting => ({ path, type });

/** The value at a path, or nothing. */
export const valueAt = (definition: ServiceDefinition, path: string): unknown =>
  path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], definition);

/** A definition with values in the place of the catalogue's. A switch that is off is absent. */
export function withSettings(
  definition: ServiceDefinition,
  values: readonly { readonly path: string; readonly value: SettingValue }[],
): ServiceDefinition {
  return values.reduce((changed, { path, value }) => put(changed, path.split('.'), value), definition);
}

function put<T>(part: T, [name = '', ...rest]: readonly string[], value: SettingValue): T {
  if (Array.isArray(part))
    return part.map((item, index) => (String(index) === name ? put(item, rest, value) : item)) as T;
  const { [name]: old, ...others } = part as Record<string, unknown>;
  if (rest.length > 0) return { ...part, [name]: put(old, rest, value) };
  return (value === false ? others : { ...part, [name]: value }) as T;
}

/** Every path that nobody vouches for: of the law, of fields and of documents. */
export const unconfirmedPaths = ({ unconfirmed, form }: Service): string[] => [
  ...unconfirmed,
  ...form.fields.filter((field) => field.unconfirmed).map(({ key }) => `form.fields.${key}`),
  ...form.documents.filter((document) => document.unconfirmed).map(({ key }) => `form.documents.${key}`),
];

/** A path is vouched for with the whole that it is a part of. */
export const isWithin = (path: string, whole: string): boolean => path === whole || path.startsWith(`${whole}.`);

/** A service of which an administrator has confirmed some paths; a whole is confirmed when all that can be set in it is. */
export function asConfirmed(service: Service, confirmed: ReadonlySet<string>): Service {
  const settable = settingsOf(service.definition).map(({ path }) => path);
  const isOpen = (path: string): boolean => {
    const parts = settable.filter((one) => isWithin(one, path));
    return !confirmed.has(path) && (parts.length === 0 || parts.some((one) => !confirmed.has(one)));
  };
  const open = <T extends { key: string; unconfirmed?: true }>(list: readonly T[], place: string): T[] =>
    list.map(({ unconfirmed, ...one }) =>
      unconfirmed && isOpen(`${place}.${one.key}`) ? ({ ...one, unconfirmed } as T) : (one as T),
    );
  return {
    ...service,
    unconfirmed: service.unconfirmed.filter(isOpen),
    form: {
      fields: open(service.form.fields, 'form.fields'),
      documents: open(service.form.documents, 'form.documents'),
    },
  };
}
