import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: true });

export const texts: ServiceTexts = {
  title: {
    hy: 'Հանրային սննդի կազմակերպման և իրացման թույլտվություն',
    en: 'Public catering permit',
    ru: 'Разрешение на общественное питание',
  },
  summary: {
    hy: 'Տարեկան թույլտվություն՝ սրճարան, ռեստորան կամ հանրային սննդի այլ օբյեկտ աշխատեցնելու համար։',
    en: 'Permission to run a café, a restaurant or another catering outlet for a year.',
    ru: 'Разрешение на год содержать кафе, ресторан или другой объект общественного питания.',
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
      hy: 'Ուսումնասիրել օբյեկտի տվյալները և տալ եզրակացություն',
      en: 'Review the outlet and give an opinion',
      ru: 'Рассмотреть сведения об объекте и дать заключение',
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
