import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: true });

export const texts: ServiceTexts = {
  title: {
    hy: 'Ոգելից խմիչքների և (կամ) ծխախոտի վաճառքի թույլտվություն',
    en: 'Permit to sell alcohol and/or tobacco',
    ru: 'Разрешение на продажу алкоголя и (или) табака',
  },
  summary: {
    hy: 'Եռամսյակային թույլտվություն՝ խանութում, կրպակում կամ հանրային սննդի օբյեկտում ոգելից խմիչք և (կամ) ծխախոտ վաճառելու համար։',
    en: 'Permission to sell alcohol and/or tobacco in a shop, kiosk or catering outlet for a quarter of a year.',
    ru: 'Разрешение на квартал продавать алкоголь и (или) табак в магазине, киоске или на объекте общественного питания.',
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
      hy: 'Ուսումնասիրել վաճառքի վայրի տվյալները և տալ եզրակացություն',
      en: 'Review the outlet and give an opinion',
      ru: 'Рассмотреть сведения о торговом объекте и дать заключение',
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
};
