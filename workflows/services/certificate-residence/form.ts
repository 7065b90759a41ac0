import type { Form } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';
import { copies } from '../fields.ts';
import { resultDelivery } from '../result-delivery.ts';

export const form: Form = {
  fields: [
    {
      key: 'residenceAddress',
      type: 'address',
      required: true,
      label: {
        hy: 'Փաստացի բնակության հասցեն',
        en: 'Address where you actually live',
        ru: 'Адрес фактического проживания',
      },
      hint: {
        hy: 'Բնակավայր, փողոց, շենք, բնակարան',
        en: 'Settlement, street, building, apartment',
        ru: 'Населённый пункт, улица, дом, квартира',
      },
      limits: { minLength: 5, maxLength: 300 },
      unconfirmed: true,
    },
    {
      key: 'residenceSince',
      type: 'date',
      required: false,
      label: {
        hy: 'Ո՞ր օրվանից եք բնակվում այդ հասցեում',
        en: 'Since when have you lived at this address?',
        ru: 'С какого дня вы проживаете по этому адресу?',
      },
      limits: { when: 'past' },
      unconfirmed: true,
    },
    {
      key: 'forWhom',
      type: 'choice',
      required: true,
      label: {
        hy: 'Ո՞ւմ համար է տեղեկանքը',
        en: 'Who is the certificate for?',
        ru: 'Для кого нужна справка?',
      },
      options: [
        { value: 'self', label: { hy: 'Ինձ համար', en: 'For me', ru: 'Для меня' } },
        {
          value: 'child',
          label: {
            hy: 'Իմ անչափահաս երեխայի համար',
            en: 'For my child under 18',
            ru: 'Для моего несовершеннолетнего ребёнка',
          },
        },
        {
          value: 'represented',
          label: {
            hy: 'Այն անձի համար, որին ներկայացնում եմ',
            en: 'For a person I represent',
            ru: 'Для лица, которое я представляю',
          },
        },
      ],
      unconfirmed: true,
    },
    {
      key: 'personName',
      type: 'text',
      required: true,
      showIf: { field: 'forWhom', in: ['child', 'represented'] },
      label: {
        hy: 'Այդ անձի անունը, ազգանունը, հայրանունը',
        en: 'Full name of that person',
        ru: 'Имя, фамилия и отчество этого лица',
      },
      limits: { minLength: 3, maxLength: 200 },
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
        hy: 'Օրինակ՝ դպրոց, բանկ, սոցիալական ծառայություն, ըստ պահանջի',
        en: 'For example a school, a bank, the social service, or on request',
        ru: 'Например, школа, банк, социальная служба или по месту требования',
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
      key: 'resid',
      required: false,
      label: {
        hy: 'Հաշվառման վայրը հաստատող փաստաթուղթ',
        en: 'Proof of registered residence',
        ru: 'Документ о месте учёта (регистрации)',
      },
    },
  ],
};
