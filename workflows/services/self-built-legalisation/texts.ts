import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: false });

export const texts: ServiceTexts = {
  title: {
    hy: 'Ինքնակամ կառույցի օրինականացում',
    en: 'Legalisation of an unauthorised structure',
    ru: 'Узаконение самовольной постройки',
  },
  summary: {
    hy: 'Համայնքի ղեկավարի որոշմամբ օրինականացվում է առանց թույլտվության կառուցված շենքը կամ շինությունը։',
    en: 'The head of the community decides on legalising a structure that was built without a permit.',
    ru: 'Решением главы общины узаконивается здание или сооружение, построенное без разрешения.',
  },
  ...processTexts,
  tasks: {
    ...processTexts.tasks,
    review: {
      hy: 'Կատարել տեղազննություն և տալ եզրակացություն ինքնակամ կառույցի վերաբերյալ',
      en: 'Visit the site and give an opinion on the unauthorised structure',
      ru: 'Осмотреть самовольную постройку и дать заключение',
    },
    decision: {
      hy: 'Որոշում ընդունել օրինականացման մասին',
      en: 'Decide on the legalisation',
      ru: 'Принять решение об узаконении',
    },
  },
  outcomes: {
    ...processTexts.outcomes,
    'decision.granted': {
      hy: 'Օրինականացնել կառույցը',
      en: 'Legalise the structure',
      ru: 'Узаконить постройку',
    },
  },
};
