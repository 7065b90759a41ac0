import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: true });

export const texts: ServiceTexts = {
  title: { hy: 'Շինարարության թույլտվություն', en: 'Construction permit', ru: 'Разрешение на строительство' },
  summary: {
    hy: 'Թույլտվություն՝ հաստատված նախագծով նոր շենք կամ շինություն կառուցելու համար։',
    en: 'Permission to put up a new building by an approved design.',
    ru: 'Разрешение построить новое здание или сооружение по утверждённому проекту.',
  },
  ...processTexts,
  stages: {
    ...processTexts.stages,
    payment: { hy: 'Տեղական տուրքի վճարում', en: 'Payment of the local duty', ru: 'Уплата местной пошлины' },
  },
  tasks: {
    ...processTexts.tasks,
    payment: {
      hy: 'Գրանցել տեղական տուրքի վճարումը',
      en: 'Record the payment of the local duty',
      ru: 'Зарегистрировать уплату местной пошлины',
    },
    review: {
      hy: 'Ուսումնասիրել նախագիծը և տալ եզրակացություն',
      en: 'Review the design and give an opinion',
      ru: 'Рассмотреть проект и дать заключение',
    },
    decision: {
      hy: 'Որոշում ընդունել թույլտվության մասին',
      en: 'Decide on the permit',
      ru: 'Принять решение о разрешении',
    },
  },
  outcomes: {
    ...processTexts.outcomes,
    'payment.paid': { hy: 'Տուրքը վճարված է', en: 'The duty is paid', ru: 'Пошлина уплачена' },
    'decision.granted': { hy: 'Տալ թույլտվություն', en: 'Grant the permit', ru: 'Выдать разрешение' },
  },
  variants: [
    { hy: 'Ռիսկայնության II աստիճան', en: 'Risk category II', ru: 'II категория риска' },
    { hy: 'Ռիսկայնության III աստիճան', en: 'Risk category III', ru: 'III категория риска' },
    { hy: 'Ռիսկայնության IV աստիճան', en: 'Risk category IV', ru: 'IV категория риска' },
  ],
  fees: [
    {
      hy: 'Անհատական բնակելի տուն՝ մինչև 300 մ²',
      en: 'Private house below 300 m²',
      ru: 'Индивидуальный жилой дом до 300 м²',
    },
    { hy: 'Հասարակական շենք՝ մինչև 200 մ²', en: 'Public building below 200 m²', ru: 'Общественное здание до 200 м²' },
    {
      hy: 'Բազմաբնակարան շենք կամ արտադրական շինություն՝ մինչև 200 մ²',
      en: 'Apartment or industrial building below 200 m²',
      ru: 'Многоквартирный дом или производственное здание до 200 м²',
    },
    {
      hy: '200-ից մինչև 500 մ² (բնակելի տուն՝ 300-ից)',
      en: 'From 200 to below 500 m² (private house from 300)',
      ru: 'От 200 до 500 м² (жилой дом от 300 м²)',
    },
    { hy: '500-ից մինչև 1000 մ²', en: 'From 500 to below 1,000 m²', ru: 'От 500 до 1000 м²' },
    { hy: '1000-ից մինչև 3000 մ²', en: 'From 1,000 to below 3,000 m²', ru: 'От 1000 до 3000 м²' },
    { hy: '3000 մ² և ավելի', en: '3,000 m² and more', ru: '3000 м² и более' },
  ],
};
