import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: true });

export const texts: ServiceTexts = {
  title: {
    hy: 'Արտաքին գովազդ տեղադրելու թույլտվություն',
    en: 'Outdoor advertising permit',
    ru: 'Разрешение на размещение наружной рекламы',
  },
  summary: {
    hy: 'Թույլտվություն՝ համայնքի տարածքում՝ ավագանու սահմանած գոտիներում, արտաքին գովազդ տեղադրելու համար։',
    en: 'Permission to put up outdoor advertising in the zones of the community that the council has set.',
    ru: 'Разрешение разместить наружную рекламу на территории общины, в установленных советом старейшин зонах.',
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
      hy: 'Տեղազննել տեղադրման վայրը և տալ եզրակացություն',
      en: 'Visit the place and give an opinion',
      ru: 'Осмотреть место размещения и дать заключение',
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
