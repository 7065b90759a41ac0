import type { FormField } from '../../domain/form.ts';

/** Who the child is and where it lives. */
export const child: readonly FormField[] = [
  {
    key: 'childName',
    type: 'text',
    required: true,
    label: {
      hy: 'Երեխայի անունը, ազգանունը, հայրանունը',
      en: 'Full name of the child',
      ru: 'Имя, фамилия и отчество ребёнка',
    },
    limits: { minLength: 3, maxLength: 200 },
    unconfirmed: true,
  },
  {
    key: 'childBirthDate',
    type: 'date',
    required: true,
    label: { hy: 'Երեխայի ծննդյան ամսաթիվը', en: 'Date of birth of the child', ru: 'Дата рождения ребёнка' },
    limits: { when: 'past' },
    unconfirmed: true,
  },
  {
    key: 'relation',
    type: 'choice',
    required: true,
    label: { hy: 'Ո՞վ եք Դուք երեխայի համար', en: 'Who are you to the child?', ru: 'Кем вы приходитесь ребёнку?' },
    options: [
      { value: 'parent', label: { hy: 'Ծնող', en: 'Parent', ru: 'Родитель' } },
      { value: 'guardian', label: { hy: 'Խնամակալ', en: 'Guardian', ru: 'Опекун' } },
      {
        value: 'other',
        label: {
          hy: 'Այլ օրինական ներկայացուցիչ',
          en: 'Another legal representative',
          ru: 'Иной законный представитель',
        },
      },
    ],
    unconfirmed: true,
  },
  {
    key: 'childAddress',
    type: 'address',
    required: true,
    label: { hy: 'Երեխայի բնակության հասցեն', en: 'Address of the child', ru: 'Адрес проживания ребёнка' },
    hint: {
      hy: 'Բնակավայր, փողոց, շենք, բնակարան',
      en: 'Settlement, street, building, apartment',
      ru: 'Населённый пункт, улица, дом, квартира',
    },
    limits: { minLength: 5, maxLength: 300 },
    unconfirmed: true,
  },
];
