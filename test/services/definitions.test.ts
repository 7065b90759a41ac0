import { describe, expect, test } from '@jest/globals';
import { type Facts, holds } from '../../workflows/domain/condition.ts';
import { languages } from '../../workflows/domain/language.ts';
import { tasksOf } from '../../workflows/domain/stages.ts';
import { validateService } from '../../workflows/domain/validate-definition.ts';
import { isWorkingDay } from '../../workflows/domain/working-time.ts';
import { armenianCalendar } from '../../workflows/services/calendar.ts';
import { services } from '../../workflows/services/index.ts';

const all = Object.entries(services);
const forCitizens = all.filter(([, { definition }]) => definition.audience !== 'office');

describe.each(all)('the service %s', (key, service) => {
  test('is valid', () => {
    expect(validateService(service)).toEqual([]);
  });

  test('is found by the key of its definition', () => {
    expect(service.definition.key).toBe(key);
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(service))).toStrictEqual(service);
  });

  test('names only what exists as not confirmed', () => {
    const lost = service.unconfirmed.filter((path) => at(service.definition, path) === undefined);
    expect(lost).toEqual([]);
  });

  test("owns up to what no source gives: proof of identity, retention, time to correct, the council's majority", () => {
    const { stages } = service.definition.process;
    const unsourced = [
      'assurance',
      'retention',
      ...Object.keys(stages)
        .filter((one) => stages[one]?.kind === 'correction')
        .map((one) => `process.stages.${one}.days`),
      ...Object.keys(stages)
        .filter((one) => stages[one]?.kind === 'council')
        .map((one) => `process.stages.${one}.majority`),
    ];
    expect(service.unconfirmed).toEqual(expect.arrayContaining(unsourced));
  });

  test('has its fields, options and documents in three languages', () => {
    const { fields, documents } = service.form;
    const labels = [
      ...fields.flatMap(({ label, hint, options = [] }) => [
        label,
        ...(hint ? [hint] : []),
        ...options.map((one) => one.label),
      ]),
      ...documents.map(({ label }) => label),
    ];
    for (const label of labels) for (const language of languages) expect(label[language].trim()).not.toBe('');
  });

  test('plans its stages within the legal term', () => {
    const { term, process } = service.definition;
    const planned = Object.values(process.stages)
      .filter(({ kind }) => kind !== 'delivery')
      .flatMap(tasksOf)
      .reduce((sum, { days = 0 }) => sum + days, 0);
    expect(planned).toBeLessThanOrEqual(term.days);
  });
});

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], value);

describe('the form', () => {
  test.each(forCitizens)('of %s asks how to deliver the result as the last question', (_, { form }) => {
    expect(form.fields.at(-1)?.key).toBe('resultDelivery');
  });

  test.each(all)('of %s says that its questions are not confirmed', (_, { form }) => {
    expect(form.fields.filter(({ unconfirmed }) => !unconfirmed).map(({ key }) => key)).toEqual([]);
  });
});

describe('the construction permit', () => {
  const { fee, term } = services['construction-permit']?.definition ?? {};
  const feeOf = (facts: Facts) => fee?.table?.find(({ when }) => holds(when, facts))?.amount;
  const daysOf = (riskCategory: string) => term?.variants?.find(({ when }) => holds(when, { riskCategory }))?.days;

  test.each([
    ['house', 299.99, 4_500],
    ['house', 300, 150_000],
    ['public', 199, 4_500],
    ['public', 200, 150_000],
    ['industrial', 120, 75_000],
    ['apartments', 500, 250_000],
    ['apartments', 2_999, 350_000],
    ['industrial', 3_000, 700_000],
  ])('a %s of %d m² costs %d drams', (buildingKind, floorArea, amount) => {
    expect(feeOf({ buildingKind, floorArea })).toBe(amount);
  });

  test('the term follows the risk category', () => {
    expect(['II', 'III', 'IV'].map(daysOf)).toEqual([5, 10, 15]);
  });
});

describe('the Armenian calendar', () => {
  test.each([
    ['2026-01-27', false],
    ['2025-01-27', true],
    ['2022-01-07', true],
    ['2021-01-07', false],
    ['2026-12-31', false],
    ['2026-04-24', false],
    ['2026-03-07', false],
    ['2026-03-09', true],
  ])('%s is a working day: %s', (date, working) => {
    expect(isWorkingDay(armenianCalendar, date)).toBe(working);
  });
});
