import {
  emptied,
  faultsByPath,
  isAltered,
  noSettingsChange,
  type SettingsChange,
  settingsInput,
  withTick,
  withTyped,
} from '../../admin-ui/resources/services/settings/setting-values.ts';
import type { SettingRow } from '../../workflows/contract/http.ts';

const row = (part: Partial<SettingRow>): SettingRow => ({
  path: 'term.days',
  label: 'Term',
  type: 'days',
  value: 30,
  usual: 30,
  confirmed: false,
  ...part,
});
const vouched = row({ path: 'fee.otherwise', type: 'amount', value: 5000, confirmed: true, confirmedBy: 'Ani' });
const sourced = row({ path: 'term.kind', type: 'none', value: null, usual: null, confirmed: true });
const kept = row({ path: 'retention.years', type: 'years', value: 5, usual: 5 });
const silence = row({ path: 'silence.confirmed', type: 'switch', value: false, usual: false });
const rows = [row({}), vouched, sourced, kept, silence];
const typing = (...typed: [SettingRow, string | boolean][]): SettingsChange =>
  typed.reduce((change, [at, value]) => withTyped(change, at, value), noSettingsChange);

describe('settings of a service', () => {
  test('sends what was changed as what it is, and nothing else', () => {
    const change = typing([row({}), '20'], [kept, 'permanent'], [silence, true]);
    expect(settingsInput(rows, change).values).toEqual({
      'term.days': 20,
      'retention.years': 'permanent',
      'silence.confirmed': true,
    });
  });

  test('goes back to the catalogue’s value by saying nothing of its own', () => {
    const set = row({ value: 20 });
    expect(settingsInput([set], typing([set, '30'])).values).toEqual({ 'term.days': null });
  });

  test('confirms what people ticked, not what the source of the law gives', () => {
    const change = withTick(noSettingsChange, silence, true);
    expect(settingsInput(rows, change).confirmed).toEqual(['fee.otherwise', 'silence.confirmed']);
  });

  test('lets a confirmation go with the figure that it was of, and brings both back', () => {
    const other = typing([vouched, '6000']);
    expect(settingsInput(rows, other).confirmed).toEqual([]);
    expect(isAltered(withTyped(other, vouched, '5000'))).toBe(false);
    expect(isAltered(withTick(withTick(noSettingsChange, vouched, false), vouched, true))).toBe(false);
  });

  test('misses a figure that was emptied', () => {
    expect(emptied(rows, typing([row({}), ''], [kept, '7']))).toEqual(['term.days']);
  });

  test('puts the server’s faults at their rows', () => {
    expect(
      faultsByPath([
        { field: 'values.term.days', code: 'setting.invalid', message: 'Too many' },
        { field: 'confirmed.process.stages.council.majority', code: 'setting.unknown', message: 'Unknown' },
      ]),
    ).toEqual({ 'term.days': 'Too many', 'process.stages.council.majority': 'Unknown' });
  });
});
