import type { Problem, ServiceSettingsInput, SettingRow } from '../../../../workflows/contract/http.ts';

/** What an administrator changed of a service's settings and has not saved, by path. */
export interface SettingsChange {
  readonly typed: Readonly<Record<string, string | boolean>>;
  readonly ticked: Readonly<Record<string, boolean>>;
}

export const noSettingsChange: SettingsChange = { typed: {}, ticked: {} };

/** Kept for ever, where other things are kept for years. */
export const permanent = 'permanent';

export const isNumber = ({ type }: SettingRow): boolean => ['days', 'months', 'years', 'amount'].includes(type);

const asTyped = ({ type }: SettingRow, value: SettingRow['value']): string | boolean =>
  type === 'switch' ? value === true : String(value ?? '');

export const typedOf = (row: SettingRow, { typed }: SettingsChange): string | boolean =>
  typed[row.path] ?? asTyped(row, row.value);

export const tickedOf = ({ path, confirmed }: SettingRow, { ticked }: SettingsChange): boolean =>
  ticked[path] ?? confirmed;

export const usualTyped = (row: SettingRow): string | boolean => asTyped(row, row.usual);

/** A figure stands without its confirmation once it is another one; it was not the new one that somebody vouched for. */
export function withTyped(change: SettingsChange, row: SettingRow, value: string | boolean): SettingsChange {
  const { path, confirmedBy } = row;
  const { [path]: _, ...typed } = change.typed;
  const { [path]: __, ...ticked } = change.ticked;
  if (value === asTyped(row, row.value)) return { typed, ticked };
  return { typed: { ...typed, [path]: value }, ticked: confirmedBy ? { ...ticked, [path]: false } : change.ticked };
}

export function withTick(change: SettingsChange, { path, confirmed }: SettingRow, tick: boolean): SettingsChange {
  const { [path]: _, ...ticked } = change.ticked;
  return { ...change, ticked: tick === confirmed ? ticked : { ...ticked, [path]: tick } };
}

export const isAltered = ({ typed, ticked }: SettingsChange): boolean =>
  Object.keys(typed).length + Object.keys(ticked).length > 0;

/** Paths of rows that were emptied although the catalogue has something in them. */
export const emptied = (rows: readonly SettingRow[], change: SettingsChange): string[] =>
  rows.filter((row) => change.typed[row.path] === '' && row.usual !== null).map(({ path }) => path);

/** Only what was changed; of the confirmations those that people gave, and not those that the law's source gives. */
export function settingsInput(rows: readonly SettingRow[], change: SettingsChange): ServiceSettingsInput {
  const changed = rows.filter(({ path }) => change.typed[path] !== undefined);
  return {
    values: Object.fromEntries(changed.map((row) => [row.path, settingOf(row, typedOf(row, change))])),
    confirmed: rows.filter((row) => change.ticked[row.path] ?? row.confirmedBy !== undefined).map(({ path }) => path),
  };
}

function settingOf(row: SettingRow, typed: string | boolean): SettingRow['value'] {
  if (typed === '' || typed === usualTyped(row)) return null;
  return isNumber(row) && typed !== permanent ? Number(typed) : typed;
}

/** The server's faults by the row that they are about. */
export const faultsByPath = (faults: NonNullable<Problem['errors']>): Readonly<Record<string, string>> =>
  Object.fromEntries(faults.map(({ field, message }) => [field.replace(/^(values|confirmed)\./, ''), message]));
