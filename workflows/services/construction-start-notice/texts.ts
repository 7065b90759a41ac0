import type { ServiceTexts } from '../../domain/service.ts';
import { checkTexts, forwardingTexts, joined } from '../pattern-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Տեղեկանք շինարարական աշխատանքներն սկսելու մասին',
    en: 'Notice of the start of construction works',
    ru: 'Уведомление о начале строительных работ',
  },
  summary: {
    hy: 'Կառուցապատողն աշխատանքներն սկսելուց առնվազն երեք օր առաջ տեղեկացնում է համայնքապետարանին շինարարության մեկնարկի մասին։',
    en: 'The builder informs the municipality at least three days before the construction works start.',
    ru: 'Застройщик не менее чем за три дня до начала строительных работ уведомляет о них муниципалитет.',
  },
  ...joined(checkTexts, forwardingTexts, {
    stages: {
      review: {
        hy: 'Համադրում շինարարության թույլտվության հետ',
        en: 'Comparison with the construction permit',
        ru: 'Сверка с разрешением на строительство',
      },
      'review-correction': {
        hy: 'Սպասում է տեղեկանքի շտկմանը',
        en: 'Waiting for the notice to be corrected',
        ru: 'Ожидание исправления уведомления',
      },
      forwarding: {
        hy: 'Ուղարկում տեսչական մարմին',
        en: 'Forwarding to the inspectorate',
        ru: 'Направление в инспекционный орган',
      },
      forwarded: {
        hy: 'Տեղեկանքն ուղարկված է տեսչական մարմին',
        en: 'The notice is sent to the inspectorate',
        ru: 'Уведомление направлено в инспекционный орган',
      },
      lapsed: {
        hy: 'Տեղեկանքը թողնվել է առանց քննության',
        en: 'Notice left without consideration',
        ru: 'Уведомление оставлено без рассмотрения',
      },
    },
    tasks: {
      review: {
        hy: 'Համադրել տեղեկանքի տվյալները շինարարության թույլտվության հետ',
        en: 'Compare the notice with the construction permit',
        ru: 'Сверить данные уведомления с разрешением на строительство',
      },
      forwarding: {
        hy: 'Ուղարկել տեղեկանքը տեսչական մարմին և տեղեկացնել կառուցապատողին',
        en: 'Send the notice to the inspectorate and tell the builder',
        ru: 'Направить уведомление в инспекционный орган и сообщить застройщику',
      },
    },
    outcomes: {
      'review.agrees': {
        hy: 'Տվյալները համապատասխանում են թույլտվությանը',
        en: 'The data agree with the permit',
        ru: 'Данные соответствуют разрешению',
      },
      'review.differs': {
        hy: 'Տվյալները չեն համապատասխանում. վերադարձնել շտկման',
        en: 'The data do not agree; return for correction',
        ru: 'Данные не соответствуют; вернуть на исправление',
      },
      'forwarding.forwarded': {
        hy: 'Տեղեկանքն ուղարկված է',
        en: 'The notice is sent',
        ru: 'Уведомление направлено',
      },
    },
  }),
};
