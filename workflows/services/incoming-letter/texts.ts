import type { ServiceTexts } from '../../domain/service.ts';
import { sentLetterTexts } from '../office-texts.ts';
import { joined, resolutionTexts } from '../pattern-texts.ts';

export const texts: ServiceTexts = {
  title: { hy: 'Մտից գրություն', en: 'Incoming letter', ru: 'Входящее письмо' },
  summary: {
    hy: 'Այլ մարմնից կամ կազմակերպությունից ստացված գրության գրանցում, մակագրում, կատարում և պատասխան։',
    en: 'A letter of another body or organisation: registration, resolution, execution and answer.',
    ru: 'Письмо другого органа или организации: регистрация, резолюция, исполнение и ответ.',
  },
  ...joined(resolutionTexts, sentLetterTexts, {
    stages: {
      drafting: {
        hy: 'Պատասխանի նախագծի պատրաստում',
        en: 'Drafting of the answer',
        ru: 'Подготовка проекта ответа',
      },
      execution: {
        hy: 'Հանձնարարականի կատարում',
        en: 'Carrying out the assignment',
        ru: 'Исполнение поручения',
      },
      acceptance: {
        hy: 'Կատարման ընդունում և հսկողությունից հանում',
        en: 'Acceptance of what was carried out',
        ru: 'Приём исполнения и снятие с контроля',
      },
      closed: { hy: 'Պատասխանն ուղարկված է', en: 'The answer is sent', ru: 'Ответ отправлен' },
      filed: {
        hy: 'Ընդունված է ի գիտություն և կցված է գործին',
        en: 'Taken note of and filed',
        ru: 'Принято к сведению и подшито в дело',
      },
      executed: { hy: 'Հանձնարարականը կատարված է', en: 'The assignment is carried out', ru: 'Поручение исполнено' },
    },
    tasks: {
      drafting: {
        hy: 'Կատարել հանձնարարականը և պատրաստել պատասխանի նախագիծը',
        en: 'Carry out the assignment and draft the answer',
        ru: 'Исполнить поручение и подготовить проект ответа',
      },
      execution: {
        hy: 'Կատարել հանձնարարականը և զեկուցել արդյունքի մասին',
        en: 'Carry out the assignment and report',
        ru: 'Исполнить поручение и доложить о результате',
      },
      acceptance: {
        hy: 'Ընդունել կատարումը կամ վերադարձնել կատարողին',
        en: 'Accept what was carried out or return it to the executor',
        ru: 'Принять исполнение или вернуть исполнителю',
      },
    },
    outcomes: {
      'resolution.filed': {
        hy: 'Ընդունել ի գիտություն և կցել գործին',
        en: 'Take note and file',
        ru: 'Принять к сведению, в дело',
      },
      'execution.carried-out': { hy: 'Կատարված է', en: 'Carried out', ru: 'Исполнено' },
      'execution.drafted': {
        hy: 'Ներկայացնել պատասխանի նախագիծ',
        en: 'Submit a draft answer',
        ru: 'Представить проект ответа',
      },
      'acceptance.accepted': { hy: 'Հանել հսկողությունից', en: 'Take off control', ru: 'Снять с контроля' },
      'acceptance.returned': {
        hy: 'Վերադարձնել կատարողին',
        en: 'Return to the executor',
        ru: 'Вернуть исполнителю',
      },
    },
  }),
};
