import type { ServiceTexts } from '../../domain/service.ts';
import { joined, letterTexts } from '../pattern-texts.ts';
import { forwardedBySpecialistTexts, signedBySecretaryTexts } from '../process-texts.ts';

const processTexts = joined(signedBySecretaryTexts, letterTexts, forwardedBySpecialistTexts);

export const texts: ServiceTexts = {
  title: {
    hy: 'Տեղեկատվություն ստանալու հարցում',
    en: 'Request for information (freedom of information)',
    ru: 'Запрос информации (свобода информации)',
  },
  summary: {
    hy: 'Հարցում՝ համայնքապետարանի տնօրինության տակ գտնվող տեղեկությունը կամ փաստաթղթի պատճենը ստանալու համար։',
    en: 'Ask for information or copies of documents that the municipality holds.',
    ru: 'Запрос сведений или копий документов, которыми располагает муниципалитет.',
  },
  ...processTexts,
  stages: {
    ...processTexts.stages,
    check: { hy: 'Հարցման ստուգում', en: 'Check of the request', ru: 'Проверка запроса' },
    lapsed: {
      hy: 'Հարցումը թողնվել է առանց քննության',
      en: 'Request left without consideration',
      ru: 'Запрос оставлен без рассмотрения',
    },
  },
  tasks: {
    ...processTexts.tasks,
    check: {
      hy: 'Ստուգել՝ արդյոք հարցումը հստակ է և ամբողջական',
      en: 'Check that the request is clear and complete',
      ru: 'Проверить ясность и полноту запроса',
    },
    review: {
      hy: 'Հավաքել տեղեկությունը և պատրաստել պատասխանը',
      en: 'Gather the information and draft the answer',
      ru: 'Собрать информацию и подготовить ответ',
    },
    sign: { hy: 'Ստորագրել պատասխանը', en: 'Sign the answer', ru: 'Подписать ответ' },
  },
  outcomes: {
    ...processTexts.outcomes,
    'check.complete': { hy: 'Հարցումն ամբողջական է', en: 'The request is complete', ru: 'Запрос полон' },
    'review.confirmed': {
      hy: 'Տեղեկությունը ենթակա է տրամադրման',
      en: 'The information can be provided',
      ru: 'Информация подлежит предоставлению',
    },
    'review.not-confirmed': {
      hy: 'Տեղեկությունը ենթակա չէ տրամադրման',
      en: 'The information cannot be provided',
      ru: 'Информация не подлежит предоставлению',
    },
    'review.forward': {
      hy: 'Տեղեկությունն այլ մարմնի տնօրինության տակ է',
      en: 'Another body holds the information',
      ru: 'Информацией располагает другой орган',
    },
    'sign.granted': {
      hy: 'Ստորագրել և տրամադրել տեղեկությունը',
      en: 'Sign and provide the information',
      ru: 'Подписать и предоставить информацию',
    },
    'sign.refused': {
      hy: 'Մերժել տեղեկության տրամադրումը',
      en: 'Refuse the information',
      ru: 'Отказать в предоставлении информации',
    },
  },
};
