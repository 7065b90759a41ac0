import type { Form } from '../../domain/form.ts';
import { resultDelivery } from '../result-delivery.ts';

export const form: Form = {
  fields: [
    {
      key: 'citizenship',
      type: 'text',
      required: false,
      label: { hy: 'Քաղաքացիությունը', en: 'Citizenship', ru: 'Гражданство' },
      hint: {
        hy: 'Լրացնում է ֆիզիկական անձը',
        en: 'Filled in by a natural person, not by an organisation',
        ru: 'Заполняет физическое лицо',
      },
      limits: { minLength: 2, maxLength: 100 },
      unconfirmed: true,
    },
    {
      key: 'subject',
      type: 'text',
      required: true,
      label: { hy: 'Հարցման վերնագիրը', en: 'Subject of the request', ru: 'Тема запроса' },
      hint: {
        hy: 'Մի քանի բառով, օրինակ՝ ճանապարհների նորոգման ծախսեր',
        en: 'In a few words, for example spending on road repairs',
        ru: 'В нескольких словах, например: расходы на ремонт дорог',
      },
      limits: { minLength: 3, maxLength: 150 },
      unconfirmed: true,
    },
    {
      key: 'requestedInformation',
      type: 'longtext',
      required: true,
      label: {
        hy: 'Ի՞նչ տեղեկություն եք խնդրում տրամադրել',
        en: 'What information do you ask for?',
        ru: 'Какую информацию вы просите предоставить?',
      },
      hint: {
        hy: 'Հնարավորինս հստակ նշեք հարցերը կամ փաստաթղթերը. հարցումը հիմնավորել պետք չէ',
        en: 'Name the questions or documents as precisely as you can; you need not give reasons',
        ru: 'Как можно точнее укажите вопросы или документы; обосновывать запрос не нужно',
      },
      limits: { minLength: 10, maxLength: 5000 },
      unconfirmed: true,
    },
    {
      key: 'period',
      type: 'text',
      required: false,
      label: {
        hy: 'Ո՞ր ժամանակահատվածին է վերաբերում տեղեկությունը',
        en: 'Which period does the information concern?',
        ru: 'К какому периоду относится информация?',
      },
      hint: {
        hy: 'Օրինակ՝ 2025 թվականի առաջին կիսամյակ',
        en: 'For example the first half of 2025',
        ru: 'Например, первое полугодие 2025 года',
      },
      limits: { maxLength: 100 },
      unconfirmed: true,
    },
    {
      key: 'answerForm',
      type: 'choice',
      required: true,
      label: {
        hy: 'Ի՞նչ ձևով եք ցանկանում ստանալ տեղեկությունը',
        en: 'In what form do you want the information?',
        ru: 'В какой форме вы хотите получить информацию?',
      },
      hint: {
        hy: 'Մինչև 10 էջ պատճենը և էլեկտրոնային պատասխանն անվճար են',
        en: 'Copies of up to 10 pages and answers by e-mail are free of charge',
        ru: 'Копии до 10 страниц и ответ по электронной почте бесплатны',
      },
      options: [
        { value: 'answer', label: { hy: 'Գրավոր պատասխան', en: 'Written answer', ru: 'Письменный ответ' } },
        {
          value: 'copy',
          label: { hy: 'Փաստաթղթի պատճեն', en: 'Copy of the document', ru: 'Копия документа' },
        },
        {
          value: 'inspection',
          label: {
            hy: 'Փաստաթղթին ծանոթանալ համայնքապետարանում',
            en: 'Inspect the document at the municipality',
            ru: 'Ознакомиться с документом в муниципалитете',
          },
        },
      ],
      unconfirmed: true,
    },
    resultDelivery,
  ],
  // The written request is the filled-in form.
  documents: [],
};
