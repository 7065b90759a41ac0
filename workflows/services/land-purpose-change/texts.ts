import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByCouncilTexts } from '../council-texts.ts';
import { joined } from '../pattern-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Հողամասի նպատակային կամ գործառնական նշանակության փոփոխություն',
    en: 'Change of the designated use of a land plot',
    ru: 'Изменение целевого или функционального назначения участка',
  },
  summary: {
    hy: 'Խնդրեք փոխել Ձեր հողամասի նպատակային կամ գործառնական նշանակությունը. որոշումն ընդունում է համայնքի ավագանին։',
    en: 'Ask to have the designated purpose or the functional use of your plot changed; the council decides.',
    ru: 'Попросите изменить целевое или функциональное назначение вашего участка; решение принимает совет старейшин.',
  },
  ...joined(decidedByCouncilTexts({ asks: true }), {
    tasks: {
      review: {
        hy: 'Ստուգել համապատասխանությունը գոտիավորման նախագծին և տալ եզրակացություն',
        en: 'Check the request against the zoning plan and give an opinion',
        ru: 'Проверить соответствие проекту зонирования и дать заключение',
      },
    },
    outcomes: {
      'review.favourable': {
        hy: 'Համապատասխանում է գոտիավորման նախագծին',
        en: 'It agrees with the zoning plan',
        ru: 'Соответствует проекту зонирования',
      },
      'review.unfavourable': {
        hy: 'Չի համապատասխանում գոտիավորման նախագծին',
        en: 'It does not agree with the zoning plan',
        ru: 'Не соответствует проекту зонирования',
      },
    },
  }),
};
