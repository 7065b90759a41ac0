import type { FormField } from '../../domain/form.ts';
import { designAuthor } from '../fields.ts';

/** By which design and for how long. */
export const project: readonly FormField[] = [
  {
    key: 'designPermitNumber',
    type: 'text',
    required: false,
    label: {
      hy: 'Նախագծման թույլտվության (ճարտարապետահատակագծային առաջադրանքի) համարը',
      en: 'Number of the design permit (architectural-planning assignment)',
      ru: 'Номер разрешения на проектирование (архитектурно-планировочного задания)',
    },
    limits: { maxLength: 50 },
    unconfirmed: true,
  },
  designAuthor,
  {
    key: 'designLicence',
    type: 'text',
    required: false,
    label: {
      hy: 'Նախագծողի լիցենզիայի համարը',
      en: "Number of the designer's licence",
      ru: 'Номер лицензии проектировщика',
    },
    limits: { maxLength: 50 },
    unconfirmed: true,
  },
  {
    key: 'plannedMonths',
    type: 'number',
    required: true,
    label: {
      hy: 'Շինարարության տևողությունը ըստ նախագծի, ամիս',
      en: 'Duration of the works by the design, in months',
      ru: 'Продолжительность строительства по проекту, месяцев',
    },
    limits: { min: 1, max: 120, step: 1 },
    unconfirmed: true,
  },
];
