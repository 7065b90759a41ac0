import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: true });

export const texts: ServiceTexts = {
  title: {
    hy: 'Բացօթյա վաճառքի կազմակերպման թույլտվություն',
    en: 'Permit for open-air trade',
    ru: 'Разрешение на торговлю под открытым небом',
  },
  summary: {
    hy: 'Թույլտվություն՝ փողոցում, հրապարակում կամ այլ բացօթյա վայրում ժամանակավոր վաճառք կազմակերպելու համար։',
    en: 'Permission to trade for a time in a street, a square or another open-air place.',
    ru: 'Разрешение временно торговать на улице, площади или в другом месте под открытым небом.',
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
      hy: 'Ուսումնասիրել վաճառքի վայրը և տալ եզրակացություն',
      en: 'Review the place of trade and give an opinion',
      ru: 'Рассмотреть место торговли и дать заключение',
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
