import type { FieldType } from './form.ts';
import type { Service } from './service.ts';
import { isWhole } from './validate-figures.ts';

/** A permit begins with an act and has an end; what names its day, its object or another permit is asked in the form. */
export function permitFaults({ definition, form }: Service): string[] {
  const { permit, extendsPermit, validity, process } = definition;
  const hasAct = Object.values(process.stages).some(({ kind }) => kind === 'issue');
  const asked = (key: string | undefined, ...types: readonly FieldType[]): string[] => {
    const field = form.fields.find((one) => one.key === key);
    if (key === undefined || (field && types.includes(field.type))) return [];
    return [`permit: ${key} is no field of ${types.join(' or ')}`];
  };
  return [
    ...((permit || extendsPermit) && !hasAct ? ['permit: no stage issues an act'] : []),
    ...(permit && !validity ? ['permit: without validity it has no end'] : []),
    ...(permit?.remindDays ?? [])
      .filter((days) => !isWhole(days, 1))
      .map((days) => `permit: ${days} is not a number of days`),
    ...asked(permit?.from, 'date'),
    ...asked(permit?.object, 'address', 'text'),
    ...asked(extendsPermit?.number, 'text'),
    ...asked(extendsPermit?.date, 'date'),
    ...asked(extendsPermit?.months, 'number'),
  ];
}
