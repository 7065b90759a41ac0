import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: false });

export const texts: ServiceTexts = {
  title: {
    hy: 'Հարկային պարտավորության վերահաշվարկի կամ արտոնության դիմում',
    en: 'Request for tax recalculation or relief',
    ru: 'Заявление о перерасчёте налога или льготе',
  },
  summary: {
    hy: 'Խնդրեք վերահաշվարկել տեղական հարկի, տուրքի կամ վճարի գումարը կամ տրամադրել արտոնություն։',
    en: 'Ask to have a local tax, duty or fee recalculated, or to be granted relief from it.',
    ru: 'Попросите пересчитать местный налог, пошлину или сбор либо предоставить льготу.',
  },
  ...processTexts,
  tasks: {
    ...processTexts.tasks,
    review: {
      hy: 'Ստուգել հաշվարկը կամ արտոնության հիմքերը և տալ եզրակացություն',
      en: 'Check the calculation or the grounds for relief and give an opinion',
      ru: 'Проверить расчёт или основания для льготы и дать заключение',
    },
    decision: {
      hy: 'Որոշում ընդունել վերահաշվարկի կամ արտոնության մասին',
      en: 'Decide on the recalculation or relief',
      ru: 'Принять решение о перерасчёте или льготе',
    },
  },
};
