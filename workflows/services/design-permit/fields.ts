import type { FormField } from '../../domain/form.ts';
import { plotAddress, plotCadastralCode } from '../fields.ts';

export const fields: readonly FormField[] = [
  plotCadastralCode,
  plotAddress,
  {
    key: 'workKind',
    type: 'choice',
    required: true,
    label: {
      hy: 'Ի՞նչ եք նախատեսում կառուցել կամ փոխել',
      en: 'What do you plan to build or change?',
      ru: 'Что вы планируете построить или изменить?',
    },
    options: [
      {
        value: 'new',
        label: {
          hy: 'Նոր շենքի կամ շինության կառուցում',
          en: 'A new building',
          ru: 'Строительство нового здания или сооружения',
        },
      },
      {
        value: 'extension',
        label: {
          hy: 'Գոյություն ունեցող շենքի կցակառուցում կամ վերնակառուցում',
          en: 'An annex or added storeys to an existing building',
          ru: 'Пристройка или надстройка существующего здания',
        },
      },
      {
        value: 'reconstruction',
        label: {
          hy: 'Գոյություն ունեցող շենքի վերակառուցում',
          en: 'Reconstruction of an existing building',
          ru: 'Реконструкция существующего здания',
        },
      },
    ],
    unconfirmed: true,
  },
  {
    key: 'buildingPurpose',
    type: 'text',
    required: true,
    label: {
      hy: 'Նախագծվող օբյեկտի նշանակությունը',
      en: 'Purpose of the building to be designed',
      ru: 'Назначение проектируемого объекта',
    },
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
    label: {
      hy: 'Նախատեսվող ընդհանուր մակերեսը, մ²',
      en: 'Planned total floor area, m²',
      ru: 'Планируемая общая площадь, м²',
    },
    hint: {
      hy: 'Մոտավոր. ճշգրիտ մակերեսը կսահմանվի նախագծով',
      en: 'Roughly; the design will fix the exact area',
      ru: 'Примерно; точную площадь определит проект',
    },
    limits: { min: 1, max: 1_000_000, step: 0.01 },
    unconfirmed: true,
  },
  {
    key: 'storeys',
    type: 'number',
    required: true,
    label: { hy: 'Նախատեսվող հարկերի քանակը', en: 'Planned number of storeys', ru: 'Планируемое количество этажей' },
    limits: { min: 1, max: 100, step: 1 },
    unconfirmed: true,
  },
  {
    key: 'riskCategory',
    type: 'choice',
    required: true,
    label: { hy: 'Օբյեկտի ռիսկայնության աստիճանը', en: 'Risk category of the building', ru: 'Категория риска объекта' },
    hint: {
      hy: 'Անհատական բնակելի տունը II աստիճանի է. աստիճանից կախված են որոշման ժամկետը և թույլտվության գործողության ժամկետը',
      en: 'A private house is of category II; the term of the decision and the validity of the permit depend on it',
      ru: 'Индивидуальный жилой дом относится ко II категории; от неё зависят срок решения и срок действия разрешения',
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
