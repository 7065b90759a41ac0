import type { FormField } from '../../domain/form.ts';

/** The particulars by which the document is found in the archive. */
export const record: readonly FormField[] = [
  {
    key: 'recordKind',
    type: 'choice',
    required: true,
    label: { hy: 'Փաստաթղթի տեսակը', en: 'Kind of document', ru: 'Вид документа' },
    options: [
      {
        value: 'head-decision',
        label: { hy: 'Համայնքի ղեկավարի որոշում', en: 'Decision of the head', ru: 'Решение главы общины' },
      },
      {
        value: 'council-decision',
        label: { hy: 'Ավագանու որոշում', en: 'Decision of the council', ru: 'Решение совета старейшин' },
      },
      { value: 'permit', label: { hy: 'Թույլտվություն', en: 'Permit', ru: 'Разрешение' } },
      { value: 'contract', label: { hy: 'Պայմանագիր', en: 'Contract', ru: 'Договор' } },
      {
        value: 'household-book',
        label: { hy: 'Տնտեսամատյան', en: 'Household book', ru: 'Похозяйственная книга' },
      },
      { value: 'other', label: { hy: 'Այլ փաստաթուղթ', en: 'Another document', ru: 'Другой документ' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'otherKind',
    type: 'text',
    required: true,
    showIf: { field: 'recordKind', is: 'other' },
    label: { hy: 'Նշեք, թե ինչ փաստաթուղթ է', en: 'Which document is it?', ru: 'Укажите, какой это документ' },
    limits: { minLength: 3, maxLength: 200 },
    unconfirmed: true,
  },
  {
    key: 'recordDate',
    type: 'date',
    required: false,
    label: { hy: 'Փաստաթղթի ամսաթիվը', en: 'Date of the document', ru: 'Дата документа' },
    hint: {
      hy: 'Եթե ճշգրիտ օրը չգիտեք, մոտավոր տարին գրեք բովանդակության մեջ',
      en: 'If you do not know the day, write the approximate year under the content',
      ru: 'Если точный день неизвестен, укажите примерный год в содержании',
    },
    limits: { when: 'past' },
    unconfirmed: true,
  },
  {
    key: 'recordNumber',
    type: 'text',
    required: false,
    label: { hy: 'Փաստաթղթի համարը', en: 'Number of the document', ru: 'Номер документа' },
    limits: { maxLength: 50 },
    unconfirmed: true,
  },
  {
    key: 'recordContent',
    type: 'longtext',
    required: true,
    label: {
      hy: 'Ո՞ւմ և ինչի՞ մասին է փաստաթուղթը',
      en: 'Whom and what is the document about?',
      ru: 'О ком и о чём этот документ?',
    },
    hint: {
      hy: 'Օրինակ՝ ում անունով է տրվել, որ հասցեին կամ հողամասին է վերաբերում',
      en: 'For example to whom it was given, and which address or plot it concerns',
      ru: 'Например, на чьё имя выдан, какого адреса или участка касается',
    },
    limits: { minLength: 5, maxLength: 2000 },
    unconfirmed: true,
  },
];
