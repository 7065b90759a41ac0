import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: true });

export const texts: ServiceTexts = {
  title: {
    hy: 'Մարդատար տաքսու ծառայություն իրականացնելու թույլտվություն',
    en: 'Taxi service permit',
    ru: 'Разрешение на услуги легкового такси',
  },
  summary: {
    hy: 'Թույլտվություն՝ համայնքի տարածքում մեկ ավտոմեքենայով մարդատար տաքսու ծառայություն իրականացնելու համար։',
    en: 'Permission to provide a taxi service with one car in the community.',
    ru: 'Разрешение оказывать услуги легкового такси на одном автомобиле на территории общины.',
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
      hy: 'Ստուգել ավտոմեքենայի տվյալները և տալ եզրակացություն',
      en: 'Check the details of the car and give an opinion',
      ru: 'Проверить данные автомобиля и дать заключение',
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
