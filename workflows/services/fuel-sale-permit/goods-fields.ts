import type { FormField } from '../../domain/form.ts';

/** What will be sold: the fee depends on it. */
export const goods: readonly FormField[] = [
  {
    key: 'goodsKind',
    type: 'choice',
    required: true,
    label: { hy: 'Ի՞նչ եք վաճառելու', en: 'What will you sell?', ru: 'Что вы будете продавать?' },
    hint: {
      hy: 'Տեղական տուրքի չափը կախված է ապրանքի և վաճառքի վայրի տեսակից',
      en: 'The local duty depends on the goods and the kind of outlet',
      ru: 'От вида товара и места продажи зависит размер местной пошлины',
    },
    options: [
      {
        value: 'liquid-fuel',
        label: {
          hy: 'Հեղուկ վառելիք (բենզին, դիզելային վառելիք)',
          en: 'Liquid fuel (petrol, diesel)',
          ru: 'Жидкое топливо (бензин, дизельное топливо)',
        },
      },
      {
        value: 'compressed-gas',
        label: { hy: 'Սեղմված բնական գազ', en: 'Compressed natural gas', ru: 'Сжатый природный газ' },
      },
      { value: 'liquefied-gas', label: { hy: 'Հեղուկացված գազ', en: 'Liquefied gas', ru: 'Сжиженный газ' } },
      {
        value: 'technical-fluids',
        label: { hy: 'Տեխնիկական հեղուկներ', en: 'Technical fluids', ru: 'Технические жидкости' },
      },
      { value: 'several', label: { hy: 'Մի քանի տեսակ', en: 'Several of these', ru: 'Несколько видов' } },
    ],
    decides: true,
    unconfirmed: true,
  },
  {
    key: 'goodsDetails',
    type: 'text',
    required: true,
    showIf: { field: 'goodsKind', is: 'several' },
    label: { hy: 'Նշեք ապրանքների տեսակները', en: 'Name the kinds of goods', ru: 'Укажите виды товаров' },
    limits: { minLength: 3, maxLength: 300 },
    unconfirmed: true,
  },
];
