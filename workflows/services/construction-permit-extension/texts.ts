import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: true });

export const texts: ServiceTexts = {
  title: {
    hy: 'Շինարարության թույլտվության ժամկետի երկարաձգում',
    en: 'Extension of a construction permit',
    ru: 'Продление срока разрешения на строительство',
  },
  summary: {
    hy: 'Շինարարության գործող թույլտվության ժամկետի երկարաձգում, եթե աշխատանքները չեն ավարտվի ժամանակին։',
    en: 'A longer term for a valid construction permit when the works will not be finished in time.',
    ru: 'Продление срока действующего разрешения, если работы не будут завершены вовремя.',
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
      hy: 'Ուսումնասիրել հիմնավորումը և տալ եզրակացություն',
      en: 'Examine the reasons and give an opinion',
      ru: 'Изучить обоснование и дать заключение',
    },
    decision: {
      hy: 'Որոշում ընդունել ժամկետի երկարաձգման մասին',
      en: 'Decide on the extension',
      ru: 'Принять решение о продлении срока',
    },
  },
  outcomes: {
    ...processTexts.outcomes,
    'payment.paid': { hy: 'Տուրքը վճարված է', en: 'The duty is paid', ru: 'Пошлина уплачена' },
    'decision.granted': { hy: 'Երկարաձգել ժամկետը', en: 'Extend the term', ru: 'Продлить срок' },
  },
};
