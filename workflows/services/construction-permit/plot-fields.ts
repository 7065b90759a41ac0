import type { FormField } from '../../domain/form.ts';

/** Where it will be built. */
export const plot: readonly FormField[] = [
  {
    key: 'cadastralCode',
    type: 'cadastral-code',
    required: true,
    label: { hy: 'Հողամասի կադաստրային ծածկագիրը', en: 'Cadastral code of the plot', ru: 'Кадастровый код участка' },
    hint: {
      hy: 'Օրինակ՝ 11-041-0077-0058. գրված է իրավունքի գրանցման վկայականում',
      en: 'For example 11-041-0077-0058; it stands in the certificate of registration',
      ru: 'Например, 11-041-0077-0058; указан в свидетельстве о регистрации права',
    },
    unconfirmed: true,
  },
  {
    key: 'siteAddress',
    type: 'address',
    required: true,
    label: { hy: 'Շինարարության հասցեն', en: 'Address of the building site', ru: 'Адрес строительства' },
    hint: {
      hy: 'Բնակավայր, փողոց, շենք կամ հողամասի համար',
      en: 'Settlement, street, building or plot number',
      ru: 'Населённый пункт, улица, номер дома или участка',
    },
    limits: { minLength: 5, maxLength: 300 },
    unconfirmed: true,
  },
];
