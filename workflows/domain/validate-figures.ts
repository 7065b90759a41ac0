import { journals, type ServiceDefinition } from './definition.ts';

/** Days, months, sums and journals that a case can be reckoned by. */
export function figureFaults({ term, fee, validity, extension, retention, ...rules }: ServiceDefinition): string[] {
  const { warningDays = 0, objectionMonths = 1, journal } = rules;
  return [
    ...notWhole('term', 'a number of days', 1, [term.days, ...(term.variants ?? []).map(({ days }) => days)]),
    ...notWhole('fee', 'a sum in whole drams', 0, [fee.otherwise, ...(fee.table ?? []).map(({ amount }) => amount)]),
    ...(validity
      ? notWhole('validity', 'a number of months', 1, [
          validity.months,
          ...(validity.variants ?? []).map(({ months }) => months),
        ])
      : []),
    ...(extension
      ? [
          ...notWhole('extension', 'a number of days', 1, [extension.days]),
          ...notWhole('extension', 'a number of days of notice', 0, [extension.noticeDays]),
        ]
      : []),
    ...notWhole('warningDays', 'a number of days', 0, [warningDays]),
    ...notWhole('objectionMonths', 'a number of months', 1, [objectionMonths]),
    ...notWhole('retention', 'a number of years', 1, [
      retention.years === 'permanent' ? 1 : retention.years,
      retention.transferYears ?? 1,
    ]),
    ...unknownJournal(journal),
  ];
}

const notWhole = (place: string, what: string, least: number, values: readonly number[]): string[] =>
  values.filter((value) => !isWhole(value, least)).map((value) => `${place}: ${value} is not ${what}`);

export const isWhole = (value: number, least: number): boolean => Number.isInteger(value) && value >= least;

export const unknownJournal = (journal: string): string[] =>
  journals.some((one) => one === journal) ? [] : [`there is no journal ${journal}`];
