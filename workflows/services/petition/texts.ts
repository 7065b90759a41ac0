import type { ServiceTexts } from '../../domain/service.ts';
import { answeredByHeadTexts } from '../process-texts.ts';

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
  ...answeredByHeadTexts,
  stages: {
    ...answeredByHeadTexts.stages,
    lapsed: {
      hy: 'Հանրագիրը թողնվել է առանց քննության',
      en: 'Petition left without consideration',
      ru: 'Петиция оставлена без рассмотрения',
    },
  },
  tasks: {
    ...answeredByHeadTexts.tasks,
    review: {
      hy: 'Ուսումնասիրել հանրագիրը և պատրաստել պատասխանի նախագիծը',
      en: 'Look into the petition and draft the answer',
      ru: 'Рассмотреть петицию и подготовить проект ответа',
    },
    decision: { hy: 'Պատասխանել հանրագրին', en: 'Answer the petition', ru: 'Ответить на петицию' },
  },
  outcomes: {
    ...answeredByHeadTexts.outcomes,
    'decision.refused': { hy: 'Մերժել հանրագիրը', en: 'Refuse the petition', ru: 'Отклонить петицию' },
  },
};
