import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: false, forwards: true });

export const texts: ServiceTexts = {
  title: { hy: 'Վարչական բողոք', en: 'Administrative complaint', ru: 'Административная жалоба' },
  summary: {
    hy: 'Բողոքարկեք համայնքապետարանի վարչական ակտը, գործողությունը կամ անգործությունը։',
    en: 'Complain against an administrative act, an action or a failure to act of the municipality.',
    ru: 'Обжалуйте административный акт, действие или бездействие муниципалитета.',
  },
  ...processTexts,
  stages: {
    ...processTexts.stages,
    lapsed: {
      hy: 'Բողոքը թողնվել է առանց քննության',
      en: 'Complaint left without consideration',
      ru: 'Жалоба оставлена без рассмотрения',
    },
  },
  tasks: {
    ...processTexts.tasks,
    review: {
      hy: 'Ուսումնասիրել բողոքը և տալ եզրակացություն',
      en: 'Review the complaint and give an opinion',
      ru: 'Рассмотреть жалобу и дать заключение',
    },
    decision: {
      hy: 'Որոշում ընդունել բողոքի վերաբերյալ',
      en: 'Decide on the complaint',
      ru: 'Принять решение по жалобе',
    },
  },
  outcomes: {
    ...processTexts.outcomes,
    'review.favourable': {
      hy: 'Բողոքը հիմնավոր է',
      en: 'The complaint is well founded',
      ru: 'Жалоба обоснована',
    },
    'review.unfavourable': {
      hy: 'Բողոքն անհիմն է',
      en: 'The complaint is unfounded',
      ru: 'Жалоба необоснованна',
    },
    'decision.granted': { hy: 'Բավարարել բողոքը', en: 'Uphold the complaint', ru: 'Удовлетворить жалобу' },
    'decision.partly-granted': {
      hy: 'Բավարարել բողոքը մասնակիորեն',
      en: 'Uphold the complaint in part',
      ru: 'Удовлетворить жалобу частично',
    },
    'decision.refused': { hy: 'Մերժել բողոքը', en: 'Dismiss the complaint', ru: 'Отклонить жалобу' },
  },
};
