import type { FormField } from '../../domain/form.ts';

/** Where it will be sold. */
export const place: readonly FormField[] = [
  {
    key: 'placeKind',
    type: 'choice',
    required: true,
    label: { hy: 'Վաճառքի վայրի տեսակը', en: 'Kind of place', ru: 'Вид места торговли' },
    options: [
      { value: 'street', label: { hy: 'Փողոց կամ մայթ', en: 'Street or pavement', ru: 'Улица или тротуар' } },
      { value: 'square', label: { hy: 'Հրապարակ կամ այգի', en: 'Square or park', ru: 'Площадь или парк' } },
      { value: 'fair', label: { hy: 'Տոնավաճառ', en: 'Fair', ru: 'Ярмарка' } },
      {
        value: 'own-shop',
        label: {
          hy: 'Սեփական խանութի հարակից տարածք',
          en: 'Area next to my own shop',
          ru: 'Территория рядом с собственным магазином',
        },
      },
    ],
    unconfirmed: true,
  },
  {
    key: 'placeAddress',
    type: 'address',
    required: true,
    label: { hy: 'Վաճառքի կազմակերպման վայրը', en: 'Place of trade', ru: 'Место торговли' },
    hint: {
      hy: 'Բնակավայր, փողոց, մոտակա շենքը կամ հայտնի կողմնորոշիչ',
      en: 'Settlement, street, nearest building or a known landmark',
      ru: 'Населённый пункт, улица, ближайшее здание или известный ориентир',
    },
    limits: { minLength: 5, maxLength: 300 },
    unconfirmed: true,
  },
  {
    key: 'occupiedArea',
    type: 'number',
    required: true,
    label: { hy: 'Զբաղեցվող մակերեսը, մ²', en: 'Area taken up, m²', ru: 'Занимаемая площадь, м²' },
    limits: { min: 1, max: 1_000, step: 0.1 },
    unconfirmed: true,
  },
];
