import type { Form } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';
import { copies } from '../fields.ts';
import { resultDelivery } from '../result-delivery.ts';

export const form: Form = {
  fields: [
    {
      key: 'familyAddress',
      type: 'address',
      required: true,
      label: { hy: 'Ընտանիքի բնակության հասցեն', en: 'Address of the family', ru: 'Адрес проживания семьи' },
      hint: {
        hy: 'Բնակավայր, փողոց, շենք, բնակարան',
        en: 'Settlement, street, building, apartment',
        ru: 'Населённый пункт, улица, дом, квартира',
      },
      limits: { minLength: 5, maxLength: 300 },
      unconfirmed: true,
    },
    {
      key: 'memberCount',
      type: 'number',
      required: true,
      label: {
        hy: 'Ընտանիքի անդամների թիվը՝ ներառյալ Ձեզ',
        en: 'Number of family members, yourself included',
        ru: 'Число членов семьи, включая вас',
      },
      limits: { min: 1, max: 30, step: 1 },
      unconfirmed: true,
    },
    {
      key: 'members',
      type: 'longtext',
      required: true,
      showIf: { field: 'memberCount', from: 2 },
      label: { hy: 'Ընտանիքի մյուս անդամները', en: 'The other family members', ru: 'Остальные члены семьи' },
      hint: {
        hy: 'Յուրաքանչյուրի համար՝ անունը, ազգանունը, հայրանունը, ծննդյան ամսաթիվը և ազգակցական կապը',
        en: 'For each: full name, date of birth and relationship to you',
        ru: 'Для каждого: имя, фамилия, отчество, дата рождения и степень родства',
      },
      limits: { minLength: 5, maxLength: 3000 },
      unconfirmed: true,
    },
    {
      key: 'registration',
      type: 'choice',
      required: true,
      showIf: { field: 'memberCount', from: 2 },
      label: {
        hy: 'Ընտանիքի բոլոր անդամները հաշվառվա՞ծ են այս հասցեում',
        en: 'Are all family members registered at this address?',
        ru: 'Все ли члены семьи состоят на учёте по этому адресу?',
      },
      options: [
        { value: 'all-here', label: { hy: 'Այո, բոլորը', en: 'Yes, all of them', ru: 'Да, все' } },
        { value: 'some-elsewhere', label: { hy: 'Ոչ բոլորը', en: 'Not all of them', ru: 'Не все' } },
      ],
      unconfirmed: true,
    },
    {
      key: 'registeredElsewhere',
      type: 'longtext',
      required: true,
      showIf: {
        all: [
          { field: 'memberCount', from: 2 },
          { field: 'registration', is: 'some-elsewhere' },
        ],
      },
      label: {
        hy: 'Ովքե՞ր են հաշվառված այլ հասցեում և որտեղ',
        en: 'Who is registered elsewhere, and where?',
        ru: 'Кто состоит на учёте по другому адресу и где?',
      },
      limits: { minLength: 5, maxLength: 1000 },
      unconfirmed: true,
    },
    {
      key: 'presentedTo',
      type: 'text',
      required: true,
      label: {
        hy: 'Որտե՞ղ է ներկայացվելու տեղեկանքը',
        en: 'Where will the certificate be presented?',
        ru: 'Куда будет представлена справка?',
      },
      hint: {
        hy: 'Օրինակ՝ սոցիալական ծառայություն, դպրոց, բանկ, ըստ պահանջի',
        en: 'For example the social service, a school, a bank, or on request',
        ru: 'Например, социальная служба, школа, банк или по месту требования',
      },
      limits: { minLength: 2, maxLength: 200 },
      unconfirmed: true,
    },
    copies,
    resultDelivery,
  ],
  documents: [
    identityDocument,
    {
      key: 'family',
      required: false,
      label: {
        hy: 'Ընտանիքի անդամների անձը հաստատող փաստաթղթերի պատճեններ',
        en: 'Copies of the identity documents of family members',
        ru: 'Копии документов членов семьи',
      },
      showIf: { field: 'memberCount', from: 2 },
      max: 20,
    },
  ],
};
