import type { Form } from '../../domain/form.ts';
import { attachments, signatureSheet } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';

export const form: Form = {
  fields: [
    {
      key: 'petitionKind',
      type: 'choice',
      required: true,
      label: { hy: 'Հանրագրի տեսակը', en: 'Kind of petition', ru: 'Вид петиции' },
      options: [
        { value: 'individual', label: { hy: 'Անհատական', en: 'Individual', ru: 'Индивидуальная' } },
        { value: 'collective', label: { hy: 'Կոլեկտիվ', en: 'Collective', ru: 'Коллективная' } },
      ],
      unconfirmed: true,
    },
    {
      key: 'signatories',
      type: 'number',
      required: true,
      showIf: { field: 'petitionKind', is: 'collective' },
      label: {
        hy: 'Ստորագրողների թիվը',
        en: 'Number of people who signed',
        ru: 'Число подписавших',
      },
      limits: { min: 2, max: 1_000_000, step: 1 },
      unconfirmed: true,
    },
    {
      key: 'representativeName',
      type: 'text',
      required: false,
      showIf: { field: 'petitionKind', is: 'collective' },
      label: {
        hy: 'Ստորագրողներին ներկայացնող անձի անունը, ազգանունը',
        en: 'Name of the person who represents the signatories',
        ru: 'Имя и фамилия лица, представляющего подписавших',
      },
      hint: {
        hy: 'Լրացրեք, եթե այդ անձը Դուք չեք. պատասխանը կուղարկվի նրան',
        en: 'Fill in if it is not you; the answer goes to that person',
        ru: 'Заполните, если это не вы; ответ будет направлен этому лицу',
      },
      limits: { minLength: 3, maxLength: 200 },
      unconfirmed: true,
    },
    {
      key: 'subject',
      type: 'text',
      required: true,
      label: { hy: 'Հանրագրի վերնագիրը', en: 'Subject of the petition', ru: 'Тема петиции' },
      hint: {
        hy: 'Մի քանի բառով, օրինակ՝ խաղահրապարակի հիմնանորոգում',
        en: 'In a few words, for example repair of the playground',
        ru: 'В нескольких словах, например: ремонт детской площадки',
      },
      limits: { minLength: 3, maxLength: 150 },
      unconfirmed: true,
    },
    {
      key: 'text',
      type: 'longtext',
      required: true,
      label: { hy: 'Հանրագրի բովանդակությունը', en: 'Text of the petition', ru: 'Содержание петиции' },
      hint: {
        hy: 'Շարադրեք հայերեն՝ որն է հանրային հարցը և ինչու է այն կարևոր',
        en: 'Write in Armenian: what the public matter is and why it is important',
        ru: 'Изложите на армянском языке, в чём общественный вопрос и почему он важен',
      },
      limits: { minLength: 10, maxLength: 10_000 },
      unconfirmed: true,
    },
    {
      key: 'proposal',
      type: 'longtext',
      required: true,
      label: {
        hy: 'Ի՞նչ եք առաջարկում համայնքապետարանին',
        en: 'What do you propose to the municipality?',
        ru: 'Что вы предлагаете муниципалитету?',
      },
      limits: { minLength: 10, maxLength: 3000 },
      unconfirmed: true,
    },
    resultDelivery,
  ],
  // The petition itself is the filled-in form.
  documents: [{ ...signatureSheet, required: false, showIf: { field: 'petitionKind', is: 'collective' } }, attachments],
};
