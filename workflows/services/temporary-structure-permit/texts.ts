import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: true });

export const texts: ServiceTexts = {
  title: {
    hy: 'Ոչ հիմնական շինության տեղադրման թույլտվություն',
    en: 'Permit to place a non-permanent structure',
    ru: 'Разрешение на размещение некапитального строения',
  },
  summary: {
    hy: 'Թույլտվություն՝ կրպակ, տաղավար կամ այլ ոչ հիմնական շինություն որոշակի ժամկետով տեղադրելու համար։',
    en: 'Permission to place a kiosk, a pavilion or another non-permanent structure for a limited time.',
    ru: 'Разрешение разместить на определённый срок киоск, павильон или другое некапитальное строение.',
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
      hy: 'Ուսումնասիրել տեղադրման վայրը և էսքիզը, տալ եզրակացություն',
      en: 'Inspect the place, review the sketch and give an opinion',
      ru: 'Осмотреть место, рассмотреть эскиз и дать заключение',
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
  fees: [
    { hy: 'Մինչև 20 մ²', en: 'Below 20 m²', ru: 'До 20 м²' },
    { hy: '20 մ² և ավելի', en: '20 m² and more', ru: '20 м² и более' },
  ],
};
