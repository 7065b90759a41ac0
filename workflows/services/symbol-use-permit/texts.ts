import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: true });

export const texts: ServiceTexts = {
  title: {
    hy: 'Համայնքի խորհրդանիշը ապրանքների արտադրության մեջ օգտագործելու թույլտվություն',
    en: "Permit to use the community's symbols on goods",
    ru: 'Разрешение на использование символики общины на товарах',
  },
  summary: {
    hy: 'Թույլտվություն՝ արտադրվող ապրանքների վրա համայնքի զինանշանը, դրոշը կամ անվանումը պատկերելու համար։',
    en: "Permission to put the community's coat of arms, flag or name on goods you make.",
    ru: 'Разрешение помещать герб, флаг или название общины на производимых товарах.',
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
      hy: 'Ուսումնասիրել էսքիզային նախագիծը և տալ եզրակացություն',
      en: 'Review the sketch design and give an opinion',
      ru: 'Рассмотреть эскизный проект и дать заключение',
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
