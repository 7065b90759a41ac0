import type { FormField } from '../../domain/form.ts';
import { storeys } from '../fields.ts';

/** What will be built: the fee and the term depend on it. */
export const building: readonly FormField[] = [
  {
    key: 'buildingKind',
    type: 'choice',
    required: true,
    label: { hy: 'Շինության տեսակը', en: 'Kind of building', ru: 'Вид здания' },
    options: [
      { value: 'house', label: { hy: 'Անհատական բնակելի տուն', en: 'Private house', ru: 'Индивидуальный жилой дом' } },
      {
        value: 'apartments',
        label: { hy: 'Բազմաբնակարան շենք', en: 'Apartment building', ru: 'Многоквартирный дом' },
      },
      { value: 'public', label: { hy: 'Հասարակական շենք', en: 'Public building', ru: 'Общественное здание' } },
      {
        value: 'industrial',
        label: { hy: 'Արտադրական շինություն', en: 'Industrial building', ru: 'Производственное здание' },
      },
    ],
    decides: true,
    unconfirmed: true,
  },
  {
    key: 'buildingPurpose',
    type: 'text',
    required: true,
    label: { hy: 'Շինության նշանակությունը', en: 'Purpose of the building', ru: 'Назначение здания' },
    hint: {
      hy: 'Օրինակ՝ բնակելի տուն, խանութ, պահեստ',
      en: 'For example dwelling, shop, warehouse',
      ru: 'Например, жилой дом, магазин, склад',
    },
    limits: { minLength: 3, maxLength: 200 },
    unconfirmed: true,
  },
  {
    key: 'floorArea',
    type: 'number',
    required: true,
    label: { hy: 'Ընդհանուր մակերեսը, մ²', en: 'Total floor area, m²', ru: 'Общая площадь, м²' },
    hint: {
      hy: 'Ըստ նախագծի. տեղական տուրքի չափը կախված է մակերեսից',
      en: 'As in the design; the local duty depends on it',
      ru: 'По проекту; от площади зависит размер местной пошлины',
    },
    limits: { min: 1, max: 1_000_000, step: 0.01 },
    decides: true,
    unconfirmed: true,
  },
  storeys,
  {
    key: 'riskCategory',
    type: 'choice',
    required: true,
    label: { hy: 'Օբյեկտի ռիսկայնության աստիճանը', en: 'Risk category of the building', ru: 'Категория риска объекта' },
    hint: {
      hy: 'Նշված է ճարտարապետահատակագծային առաջադրանքում. որոշման ժամկետը կախված է դրանից',
      en: 'It stands in the architectural-planning assignment; the term of the decision depends on it',
      ru: 'Указана в архитектурно-планировочном задании; от неё зависит срок решения',
    },
    options: [
      { value: 'II', label: { hy: 'II աստիճան', en: 'Category II', ru: 'II категория' } },
      { value: 'III', label: { hy: 'III աստիճան', en: 'Category III', ru: 'III категория' } },
      { value: 'IV', label: { hy: 'IV աստիճան', en: 'Category IV', ru: 'IV категория' } },
    ],
    decides: true,
    unconfirmed: true,
  },
];
