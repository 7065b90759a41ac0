import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: true });

export const texts: ServiceTexts = {
  title: {
    hy: 'Ժամը 24:00-ից հետո աշխատելու թույլտվություն',
    en: 'Permit to work after 24:00',
    ru: 'Разрешение на работу после 24:00',
  },
  summary: {
    hy: 'Տարեկան թույլտվություն՝ առևտրի, հանրային սննդի կամ ժամանցի օբյեկտը ժամը 24:00-ից հետո բաց պահելու համար։',
    en: 'Permission to keep a shop, catering or entertainment outlet open after midnight for a year.',
    ru: 'Разрешение на год работать после 24:00 для объекта торговли, общественного питания или развлечений.',
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
