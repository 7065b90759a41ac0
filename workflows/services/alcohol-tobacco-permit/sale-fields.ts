import type { FormField } from '../../domain/form.ts';
import { startDate } from '../fields.ts';

/** What will be sold and from when. */
export const sale: readonly FormField[] = [
  {
    key: 'goods',
    type: 'choice',
    required: true,
    label: { hy: 'Ի՞նչ եք վաճառելու', en: 'What will you sell?', ru: 'Что вы будете продавать?' },
    options: [
      { value: 'alcohol', label: { hy: 'Ոգելից խմիչք', en: 'Alcohol', ru: 'Алкоголь' } },
      { value: 'tobacco', label: { hy: 'Ծխախոտ', en: 'Tobacco', ru: 'Табак' } },
      { value: 'both', label: { hy: 'Ոգելից խմիչք և ծխախոտ', en: 'Alcohol and tobacco', ru: 'Алкоголь и табак' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'cashRegisterNumber',
    type: 'text',
    required: false,
    label: {
      hy: 'ՀԴՄ գրանցման համարը',
      en: 'Registration number of the cash register',
      ru: 'Регистрационный номер кассового аппарата',
    },
    hint: {
      hy: 'Գրված է հսկիչ-դրամարկղային մեքենայի գրանցման քարտում',
      en: 'It stands in the registration card of the cash register',
      ru: 'Указан в карте регистрации кассового аппарата',
    },
    limits: { maxLength: 50 },
    unconfirmed: true,
  },
  startDate,
];
