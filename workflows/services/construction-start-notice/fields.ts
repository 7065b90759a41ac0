import type { FormField } from '../../domain/form.ts';
import { permitDate, permitNumber, siteAddress } from '../fields.ts';

export const fields: readonly FormField[] = [
  permitNumber,
  permitDate,
  siteAddress,
  {
    key: 'worksStart',
    type: 'date',
    required: true,
    label: { hy: 'Աշխատանքներն սկսելու օրը', en: 'Day on which the works start', ru: 'День начала работ' },
    hint: {
      hy: 'Տեղեկանքը ներկայացվում է աշխատանքներն սկսելուց առնվազն 3 օր առաջ',
      en: 'The notice is filed at least 3 days before the works start',
      ru: 'Уведомление подаётся не менее чем за 3 дня до начала работ',
    },
    limits: { when: 'future' },
    unconfirmed: true,
  },
  {
    key: 'contractor',
    type: 'text',
    required: true,
    label: { hy: 'Կապալառուն', en: 'Contractor', ru: 'Подрядчик' },
    hint: {
      hy: 'Կազմակերպության անվանումը, կապալի պայմանագրի համարը և ամսաթիվը',
      en: 'Name of the company, number and date of the works contract',
      ru: 'Название организации, номер и дата договора подряда',
    },
    limits: { minLength: 3, maxLength: 300 },
    unconfirmed: true,
  },
  {
    key: 'supervisor',
    type: 'text',
    required: true,
    label: {
      hy: 'Տեխնիկական հսկողություն իրականացնողը',
      en: 'Technical supervisor',
      ru: 'Исполнитель технического надзора',
    },
    hint: {
      hy: 'Անունը կամ անվանումը, պայմանագրի համարը և ամսաթիվը',
      en: 'Name, number and date of the contract',
      ru: 'Имя или название, номер и дата договора',
    },
    limits: { minLength: 3, maxLength: 300 },
    unconfirmed: true,
  },
  {
    key: 'sitePhone',
    type: 'phone',
    required: false,
    label: {
      hy: 'Շինհրապարակի պատասխանատուի հեռախոսահամարը',
      en: 'Telephone of the person in charge of the site',
      ru: 'Телефон ответственного за стройплощадку',
    },
    unconfirmed: true,
  },
];
