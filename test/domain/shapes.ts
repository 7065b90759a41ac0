import type { Facts } from '../../workflows/domain/condition.ts';
import type { Law } from '../../workflows/domain/law.ts';
import { services } from '../../workflows/services/index.ts';
import { lawOf } from './cases.ts';

/** Many services share a process; the days planned for a task and the department that does it change no course. */
export const shapeOf = ({ definition }: Law): string =>
  JSON.stringify(definition.process, (name, value) =>
    name === 'days' || (name === 'department' && value !== 'executor') ? undefined : value,
  );

export const oneOfEachShape = (laws: readonly Law[]): Law[] => [
  ...new Map(laws.map((law) => [shapeOf(law), law])).values(),
];

export const everyService: readonly Law[] = Object.keys(services).map(lawOf);

/** Answers that may lead a case of a service elsewhere: none, and each that a condition could look at. */
export function answersTo({ definition }: Law): Facts[] {
  const deciding = services[definition.key]?.form.fields.filter(({ decides }) => decides) ?? [];
  return [
    {},
    ...deciding.flatMap(({ key, type, options = [] }): Facts[] => {
      if (type === 'choice') return options.map(({ value }) => ({ [key]: value }));
      return type === 'boolean' ? [{ [key]: true }, { [key]: false }] : [];
    }),
  ];
}
