import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: false });

export const texts: ServiceTexts = {
  title: {
    hy: 'Հանրային հավաքի մասին իրազեկում',
    en: 'Notification of a public assembly',
    ru: 'Уведомление о публичном собрании',
  },
  summary: {
    hy: 'Նախապես իրազեկեք համայնքի ղեկավարին հանրահավաքի, երթի կամ այլ հանրային հավաքի մասին։',
    en: 'Tell the head of the community in advance about a rally, a march or another public assembly.',
    ru: 'Заранее уведомите главу общины о митинге, шествии или ином публичном собрании.',
  },
  ...processTexts,
  stages: {
    ...processTexts.stages,
    lapsed: {
      hy: 'Իրազեկումը թողնվել է առանց քննության',
      en: 'Notification left without consideration',
      ru: 'Уведомление оставлено без рассмотрения',
    },
  },
  tasks: {
    ...processTexts.tasks,
    review: {
      hy: 'Ուսումնասիրել իրազեկումը և տալ եզրակացություն',
      en: 'Review the notification and give an opinion',
      ru: 'Рассмотреть уведомление и дать заключение',
    },
    decision: {
      hy: 'Որոշում ընդունել իրազեկման վերաբերյալ',
      en: 'Decide on the notification',
      ru: 'Принять решение по уведомлению',
    },
  },
  outcomes: {
    ...processTexts.outcomes,
    'review.favourable': {
      hy: 'Հավաքն արգելելու հիմքեր չկան',
      en: 'There are no grounds to prohibit the assembly',
      ru: 'Оснований для запрета собрания нет',
    },
    'review.unfavourable': {
      hy: 'Կան հավաքն արգելելու հիմքեր',
      en: 'There are grounds to prohibit the assembly',
      ru: 'Есть основания для запрета собрания',
    },
    'decision.granted': {
      hy: 'Իրազեկումն ընդունել ի գիտություն',
      en: 'Take note of the notification',
      ru: 'Принять уведомление к сведению',
    },
    'decision.refused': { hy: 'Արգելել հավաքը', en: 'Prohibit the assembly', ru: 'Запретить собрание' },
  },
};
