import type { Form } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';

/** The organiser is the applicant. */
export const form: Form = {
  fields: [
    {
      key: 'purpose',
      type: 'longtext',
      required: true,
      label: { hy: 'Հավաքի նպատակը', en: 'Purpose of the assembly', ru: 'Цель собрания' },
      limits: { minLength: 10, maxLength: 2000 },
      unconfirmed: true,
    },
    {
      key: 'assemblyKind',
      type: 'choice',
      required: true,
      label: { hy: 'Հավաքի ձևը', en: 'Form of the assembly', ru: 'Форма собрания' },
      options: [
        {
          value: 'static',
          label: { hy: 'Հավաք մեկ վայրում', en: 'Assembly in one place', ru: 'Собрание в одном месте' },
        },
        { value: 'march', label: { hy: 'Երթ', en: 'March', ru: 'Шествие' } },
      ],
      unconfirmed: true,
    },
    {
      key: 'place',
      type: 'address',
      required: true,
      label: { hy: 'Հավաքի վայրը', en: 'Place of the assembly', ru: 'Место собрания' },
      hint: {
        hy: 'Բնակավայր, հրապարակ կամ փողոց. երթի դեպքում՝ մեկնարկի վայրը',
        en: 'Settlement, square or street; for a march the place where it starts',
        ru: 'Населённый пункт, площадь или улица; для шествия — место начала',
      },
      limits: { minLength: 5, maxLength: 300 },
      unconfirmed: true,
    },
    {
      key: 'route',
      type: 'longtext',
      required: true,
      showIf: { field: 'assemblyKind', is: 'march' },
      label: { hy: 'Երթի երթուղին', en: 'Route of the march', ru: 'Маршрут шествия' },
      hint: {
        hy: 'Փողոցները՝ ըստ հերթականության, և ավարտի վայրը',
        en: 'The streets in their order, and where the march ends',
        ru: 'Улицы по порядку и место окончания',
      },
      limits: { minLength: 5, maxLength: 1000 },
      unconfirmed: true,
    },
    {
      key: 'assemblyDate',
      type: 'date',
      required: true,
      label: { hy: 'Հավաքի օրը', en: 'Date of the assembly', ru: 'Дата собрания' },
      hint: {
        hy: 'Իրազեկումը ներկայացվում է հավաքի օրվանից առնվազն 7 օր առաջ',
        en: 'The notification is filed at least 7 days before the assembly',
        ru: 'Уведомление подаётся не позднее чем за 7 дней до собрания',
      },
      limits: { when: 'future' },
      unconfirmed: true,
    },
    {
      key: 'hours',
      type: 'text',
      required: true,
      label: {
        hy: 'Հավաքի սկիզբը և ավարտը',
        en: 'When the assembly begins and ends',
        ru: 'Начало и окончание собрания',
      },
      hint: { hy: 'Օրինակ՝ 18:00-20:00', en: 'For example 18:00-20:00', ru: 'Например, 18:00-20:00' },
      limits: { minLength: 5, maxLength: 50 },
      unconfirmed: true,
    },
    {
      key: 'participants',
      type: 'number',
      required: true,
      label: {
        hy: 'Մասնակիցների ենթադրվող թիվը',
        en: 'Expected number of participants',
        ru: 'Предполагаемое число участников',
      },
      limits: { min: 1, max: 1_000_000, step: 1 },
      unconfirmed: true,
    },
    resultDelivery,
  ],
  // The notification itself is the filled-in form.
  documents: [{ ...identityDocument, unconfirmed: true }],
};
