import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: false });

export const texts: ServiceTexts = {
  title: {
    hy: 'Արոտավայրից կամ խոտհարքից օգտվելու իրավունք',
    en: 'Use of a pasture or hayfield',
    ru: 'Пользование пастбищем или сенокосом',
  },
  summary: {
    hy: 'Համայնքի արոտավայրում անասուններ արածեցնելու կամ խոտհարքից օգտվելու իրավունք։',
    en: 'The right to graze your animals on a pasture of the community or to use its hayfield.',
    ru: 'Право пасти скот на пастбище общины или пользоваться её сенокосом.',
  },
  ...processTexts,
  tasks: {
    ...processTexts.tasks,
    review: {
      hy: 'Ստուգել անասունների հաշվառումը, հողամասի ազատ լինելը և տալ եզրակացություն',
      en: 'Check the livestock records and whether the land is free, and give an opinion',
      ru: 'Проверить учёт скота и наличие свободных угодий, дать заключение',
    },
    decision: {
      hy: 'Որոշում ընդունել օգտագործման իրավունքի մասին',
      en: 'Decide on the right of use',
      ru: 'Принять решение о праве пользования',
    },
  },
  outcomes: {
    ...processTexts.outcomes,
    'decision.granted': {
      hy: 'Տրամադրել օգտագործման իրավունք',
      en: 'Grant the right of use',
      ru: 'Предоставить право пользования',
    },
  },
};
