import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByCouncilTexts } from '../council-texts.ts';
import { joined } from '../pattern-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Համայնքային հողամասի վարձակալություն կամ կառուցապատման իրավունքի տրամադրում',
    en: 'Lease of, or right to build on, a community land plot',
    ru: 'Аренда или право застройки общинного участка',
  },
  summary: {
    hy: 'Խնդրեք վարձակալության կամ կառուցապատման իրավունքով տրամադրել համայնքի սեփականություն հանդիսացող հողամաս։',
    en: 'Ask for a plot of the community on lease or with the right to build on it.',
    ru: 'Попросите предоставить участок общины в аренду или с правом застройки.',
  },
  ...joined(decidedByCouncilTexts(), {
    tasks: {
      review: {
        hy: 'Ստուգել հողամասի ազատ լինելը, նշանակությունը և տալ եզրակացություն',
        en: 'Check whether the plot is free and what it is designated for, and give an opinion',
        ru: 'Проверить, свободен ли участок и каково его назначение, дать заключение',
      },
    },
    outcomes: {
      'review.favourable': {
        hy: 'Հողամասը կարող է տրամադրվել',
        en: 'The plot can be given',
        ru: 'Участок может быть предоставлен',
      },
      'review.unfavourable': {
        hy: 'Հողամասը չի կարող տրամադրվել',
        en: 'The plot cannot be given',
        ru: 'Участок не может быть предоставлен',
      },
    },
  }),
};
