import type { Condition } from '../../domain/condition.ts';
import type { FormField } from '../../domain/form.ts';

export const ofLand: Condition = { field: 'subject', in: ['land', 'both'] };

/** Which land the certificate is about. */
export const land: readonly FormField[] = [
  {
    key: 'landPlace',
    type: 'text',
    required: true,
    showIf: ofLand,
    label: { hy: 'Հողերի գտնվելու վայրը', en: 'Where the land is', ru: 'Местонахождение земель' },
    hint: {
      hy: 'Բնակավայր, հանդամաս կամ հասցե',
      en: 'Settlement, name of the field or address',
      ru: 'Населённый пункт, урочище или адрес',
    },
    limits: { minLength: 2, maxLength: 300 },
    unconfirmed: true,
  },
  {
    key: 'cadastralCode',
    type: 'cadastral-code',
    required: false,
    showIf: ofLand,
    label: { hy: 'Հողամասի կադաստրային ծածկագիրը', en: 'Cadastral code of the plot', ru: 'Кадастровый код участка' },
    hint: {
      hy: 'Օրինակ՝ 11-041-0077-0058. եթե հողամասերը մի քանիսն են, նշեք հիմնականը',
      en: 'For example 11-041-0077-0058; of several plots, the main one',
      ru: 'Например, 11-041-0077-0058; если участков несколько, укажите основной',
    },
    unconfirmed: true,
  },
  {
    key: 'landArea',
    type: 'number',
    required: false,
    showIf: ofLand,
    label: { hy: 'Հողերի ընդհանուր մակերեսը, հա', en: 'Total area of the land, ha', ru: 'Общая площадь земель, га' },
    limits: { min: 0.001, max: 10_000, step: 0.001 },
    unconfirmed: true,
  },
  {
    key: 'landRight',
    type: 'choice',
    required: true,
    showIf: ofLand,
    label: {
      hy: 'Ի՞նչ իրավունքով եք օգտագործում հողը',
      en: 'By what right do you use the land?',
      ru: 'На каком праве вы пользуетесь землёй?',
    },
    options: [
      { value: 'ownership', label: { hy: 'Սեփականություն', en: 'Ownership', ru: 'Собственность' } },
      { value: 'lease', label: { hy: 'Վարձակալություն', en: 'Lease', ru: 'Аренда' } },
      { value: 'use', label: { hy: 'Օգտագործման իրավունք', en: 'Right of use', ru: 'Право пользования' } },
      { value: 'several', label: { hy: 'Տարբեր իրավունքներով', en: 'By different rights', ru: 'На разных правах' } },
    ],
    unconfirmed: true,
  },
];
