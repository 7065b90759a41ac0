import type { Form } from '../../domain/form.ts';
import { attachments } from '../documents.ts';
import { subject } from '../office-fields.ts';

export const form: Form = {
  fields: [
    {
      key: 'senderNumber',
      type: 'text',
      required: false,
      label: { hy: 'Ուղարկողի ելից համարը', en: 'Sender’s number', ru: 'Исходящий номер отправителя' },
      hint: {
        hy: 'Ինչպես գրված է գրության վրա. թողեք դատարկ, եթե համար չկա',
        en: 'As written on the letter; leave empty if it has none',
        ru: 'Как указано на письме; оставьте пустым, если номера нет',
      },
      limits: { maxLength: 60 },
      unconfirmed: true,
    },
    {
      key: 'senderDate',
      type: 'date',
      required: false,
      label: { hy: 'Գրության ամսաթիվը', en: 'Date of the letter', ru: 'Дата письма' },
      limits: { when: 'past' },
      unconfirmed: true,
    },
    subject,
    {
      key: 'summary',
      type: 'longtext',
      required: false,
      label: { hy: 'Համառոտ բովանդակությունը', en: 'Summary', ru: 'Краткое содержание' },
      limits: { maxLength: 3_000 },
      unconfirmed: true,
    },
    {
      key: 'answerNeeded',
      type: 'choice',
      required: true,
      decides: true,
      label: { hy: 'Պահանջվո՞ւմ է պատասխան', en: 'Is an answer needed?', ru: 'Требуется ли ответ?' },
      options: [
        { value: 'yes', label: { hy: 'Այո', en: 'Yes', ru: 'Да' } },
        { value: 'no', label: { hy: 'Ոչ', en: 'No', ru: 'Нет' } },
      ],
      unconfirmed: true,
    },
    {
      key: 'askedBy',
      type: 'date',
      required: false,
      label: {
        hy: 'Մինչև ե՞րբ է ուղարկողը խնդրում պատասխանել կամ կատարել',
        en: 'By when does the sender ask for it?',
        ru: 'К какому сроку просит отправитель?',
      },
      hint: {
        hy: 'Համայնքի ղեկավարն այն հաշվի է առնում մակագրության մեջ',
        en: 'The head takes it into account in the resolution',
        ru: 'Глава общины учитывает его в резолюции',
      },
      limits: { when: 'future' },
      unconfirmed: true,
    },
  ],
  documents: [
    {
      key: 'letter',
      required: true,
      label: { hy: 'Մտից գրությունը (սկանավորված)', en: 'The letter, scanned', ru: 'Входящее письмо (скан)' },
      max: 10,
      unconfirmed: true,
    },
    { ...attachments, unconfirmed: true },
  ],
};
