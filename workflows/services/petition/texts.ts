import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: false });

export const texts: ServiceTexts = {
  title: {
    hy: 'Հանրագիր (անհատական կամ կոլեկտիվ)',
    en: 'Petition (individual or collective)',
    ru: 'Петиция (индивидуальная или коллективная)',
  },
  summary: {
    hy: 'Հանրային հետաքրքրություն ներկայացնող հարց կամ առաջարկ համայնքի ղեկավարին՝ Ձեր կամ մի խումբ անձանց անունից։',
    en: 'A matter of public interest or a proposal to the head of the community, from you or from a group of people.',
    ru: 'Общественно значимый вопрос или предложение главе общины от вашего имени или от имени группы лиц.',
  },
  ...processTexts,
  stages: {
    ...processTexts.stages,
    lapsed: {
      hy: 'Հանրագիրը թողնվել է առանց քննության',
      en: 'Petition left without consideration',
      ru: 'Петиция оставлена без рассмотрения',
    },
  },
  tasks: {
    ...processTexts.tasks,
    review: {
      hy: 'Ուսումնասիրել հանրագիրը և պատրաստել պատասխանի նախագիծը',
      en: 'Look into the petition and draft the answer',
      ru: 'Рассмотреть петицию и подготовить проект ответа',
    },
    decision: {
      hy: 'Որոշում ընդունել հանրագրի վերաբերյալ',
      en: 'Decide on the petition',
      ru: 'Принять решение по петиции',
    },
  },
  outcomes: {
    ...processTexts.outcomes,
    'decision.granted': { hy: 'Բավարարել հանրագիրը', en: 'Grant the petition', ru: 'Удовлетворить петицию' },
    'decision.refused': { hy: 'Մերժել հանրագիրը', en: 'Refuse the petition', ru: 'Отклонить петицию' },
  },
};
