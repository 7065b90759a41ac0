import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: true });

export const texts: ServiceTexts = {
  title: {
    hy: 'Վերակառուցման, վերականգնման, ուժեղացման, արդիականացման և բարեկարգման աշխատանքների թույլտվություն',
    en: 'Permit for reconstruction, restoration, strengthening, modernisation or improvement works',
    ru: 'Разрешение на реконструкцию, восстановление, усиление, модернизацию и благоустройство',
  },
  summary: {
    hy: 'Թույլտվություն՝ գոյություն ունեցող շենքը կամ շինությունը վերակառուցելու, վերականգնելու, ուժեղացնելու, արդիականացնելու կամ տարածքը բարեկարգելու համար։',
    en: 'Permission to rebuild, restore, strengthen or modernise an existing building or to improve its grounds.',
    ru: 'Разрешение реконструировать, восстановить, усилить или модернизировать существующее здание либо благоустроить территорию.',
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
};
