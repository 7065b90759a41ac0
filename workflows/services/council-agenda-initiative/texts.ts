import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByCouncilTexts } from '../council-texts.ts';
import { joined } from '../pattern-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Ավագանու նիստի օրակարգում հարց ընդգրկելու նախաձեռնություն',
    en: 'Initiative to put a question on the council agenda',
    ru: 'Инициатива о включении вопроса в повестку заседания совета',
  },
  summary: {
    hy: 'Համայնքի բնակիչների նախաձեռնությամբ առաջարկեք հարց՝ ավագանու նիստում քննարկելու համար։',
    en: 'Residents of the community propose a question for the council to consider.',
    ru: 'Жители общины предлагают вопрос для рассмотрения на заседании совета старейшин.',
  },
  ...joined(decidedByCouncilTexts(), {
    stages: {
      lapsed: {
        hy: 'Նախաձեռնությունը թողնվել է առանց քննության',
        en: 'Initiative left without consideration',
        ru: 'Инициатива оставлена без рассмотрения',
      },
    },
    tasks: {
      review: {
        hy: 'Ստուգել ստորագրությունները, հարցի առնչությունն ավագանու լիազորություններին և տալ եզրակացություն',
        en: 'Check the signatures and whether the question is within the powers of the council, and give an opinion',
        ru: 'Проверить подписи и относится ли вопрос к полномочиям совета старейшин, дать заключение',
      },
      draft: {
        hy: 'Նախապատրաստել հարցը և որոշման նախագիծը՝ նիստում քննարկելու համար',
        en: 'Prepare the question and the draft decision for the session',
        ru: 'Подготовить вопрос и проект решения к заседанию',
      },
    },
    outcomes: {
      'review.favourable': {
        hy: 'Նախաձեռնությունը բավարարում է պահանջներին',
        en: 'The initiative meets the requirements',
        ru: 'Инициатива отвечает требованиям',
      },
      'review.unfavourable': {
        hy: 'Նախաձեռնությունը չի բավարարում պահանջներին',
        en: 'The initiative does not meet the requirements',
        ru: 'Инициатива не отвечает требованиям',
      },
    },
  }),
};
