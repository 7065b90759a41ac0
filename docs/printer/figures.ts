import type { Service } from '../../workflows/domain/service.ts';
import { say } from '../../workflows/texts/index.ts';
import { lines } from './markdown.ts';
import { counted, days, en, grouped } from './words.ts';

export function termWords({ definition: { term, extension }, texts }: Service): string {
  return lines(
    days(term.days, term.kind),
    ...(term.variants ?? []).map(
      (variant, index) => `${texts.variants?.[index]?.en}: ${days(variant.days, term.kind)}`,
    ),
    extension &&
      `may be extended once by ${days(extension.days, term.kind)}, told ${counted(extension.noticeDays, 'working day')} before its end`,
  );
}

export function feeWords({ definition: { fee }, form, texts }: Service): string {
  const counter = form.fields.find(({ key }) => key === fee.times)?.label.en;
  const times = fee.times === undefined ? '' : ` × “${counter ?? fee.times}”`;
  const rows = fee.table ?? [];
  return lines(
    ...rows.map(({ amount }, index) => `${texts.fees?.[index]?.en}: ${amountWords(amount)}${times}`),
    `${rows.length > 0 ? 'otherwise: ' : ''}${amountWords(fee.otherwise)}${fee.otherwise === 0 ? '' : times}`,
  );
}

const amountWords = (amount: number): string =>
  amount === 0 ? en('fee.none') : say('en', 'fee.amount', { amount: grouped(amount) });

export function validityWords({ definition: { validity }, texts }: Service): string {
  if (!validity) return 'none laid down';
  const variants = validity.variants ?? [];
  return lines(
    ...variants.map(({ months }, index) => `${texts.validities?.[index]?.en}: ${counted(months, 'month')}`),
    `${variants.length > 0 ? 'otherwise: ' : ''}${counted(validity.months, 'month')}`,
  );
}

export function silenceWords({ definition: { silence } }: Service): string {
  if (silence.effect === 'none') return 'means nothing';
  return silence.confirmed ? 'counts as consent' : 'would count as consent; off until confirmed';
}

export function retentionWords({ definition: { retention } }: Service): string {
  const { caseIndex, years } = retention;
  return lines(caseIndex, years === 'permanent' ? 'permanent' : counted(years, 'year'));
}

export const warningWords = ({ definition: { warningDays } }: Service): string =>
  warningDays ? `${counted(warningDays, 'working day')} before the end of the term` : 'nobody is warned';

export const objectionWords = ({ definition: { objectionMonths } }: Service): string =>
  objectionMonths ? `within ${counted(objectionMonths, 'month')} of the decision` : 'none laid down';
