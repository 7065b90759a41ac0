import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByCouncilTexts } from '../council-texts.ts';
import { joined } from '../pattern-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Համայնքային գույքի վարձակալություն կամ անհատույց օգտագործում',
    en: 'Lease or free use of community property',
    ru: 'Аренда или безвозмездное пользование общинным имуществом',
  },
  summary: {
    hy: 'Խնդրեք համայնքի շենքը, տարածքը կամ այլ գույքը վարձակալությամբ կամ անհատույց օգտագործման իրավունքով։',
    en: 'Ask for a building, premises or other property of the community on lease or for use free of charge.',
    ru: 'Попросите здание, помещение или иное имущество общины в аренду или безвозмездное пользование.',
  },
  ...joined(decidedByCouncilTexts(), {
    tasks: {
      review: {
        hy: 'Ստուգել գույքի ազատ լինելը, հաշվարկել վարձավճարը և տալ եզրակացություն',
        en: 'Check whether the property is free, work out the rent and give an opinion',
        ru: 'Проверить, свободно ли имущество, рассчитать арендную плату и дать заключение',
      },
    },
    outcomes: {
      'review.favourable': {
        hy: 'Գույքը կարող է տրամադրվել',
        en: 'The property can be given',
        ru: 'Имущество может быть предоставлено',
      },
      'review.unfavourable': {
        hy: 'Գույքը չի կարող տրամադրվել',
        en: 'The property cannot be given',
        ru: 'Имущество не может быть предоставлено',
      },
    },
  }),
};
