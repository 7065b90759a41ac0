import type { FormField } from '../../domain/form.ts';

/** Which trees, where and why. */
export const trees: readonly FormField[] = [
  {
    key: 'placeKind',
    type: 'choice',
    required: true,
    label: { hy: 'Որտե՞ղ են ծառերը', en: 'Where do the trees stand?', ru: 'Где растут деревья?' },
    options: [
      {
        value: 'community',
        label: { hy: 'Համայնքային տարածքում', en: 'On community land', ru: 'На территории общины' },
      },
      {
        value: 'yard',
        label: {
          hy: 'Բազմաբնակարան շենքի բակում',
          en: 'In the yard of an apartment building',
          ru: 'Во дворе многоквартирного дома',
        },
      },
      { value: 'own', label: { hy: 'Իմ հողամասում', en: 'On my own plot', ru: 'На моём участке' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'treeAddress',
    type: 'address',
    required: true,
    label: { hy: 'Ծառերի գտնվելու վայրը', en: 'Place of the trees', ru: 'Местонахождение деревьев' },
    hint: {
      hy: 'Բնակավայր, փողոց, մոտակա շենքը կամ հայտնի կողմնորոշիչ',
      en: 'Settlement, street, nearest building or a known landmark',
      ru: 'Населённый пункт, улица, ближайшее здание или известный ориентир',
    },
    limits: { minLength: 5, maxLength: 300 },
    unconfirmed: true,
  },
  {
    key: 'species',
    type: 'text',
    required: true,
    label: { hy: 'Ծառատեսակը', en: 'Kind of tree', ru: 'Порода деревьев' },
    hint: { hy: 'Օրինակ՝ բարդի, ուռենի', en: 'For example poplar, willow', ru: 'Например, тополь, ива' },
    limits: { minLength: 2, maxLength: 200 },
    unconfirmed: true,
  },
  {
    key: 'treeCount',
    type: 'number',
    required: true,
    label: { hy: 'Ծառերի քանակը', en: 'Number of trees', ru: 'Количество деревьев' },
    limits: { min: 1, max: 10_000, step: 1 },
    unconfirmed: true,
  },
  {
    key: 'ground',
    type: 'choice',
    required: true,
    label: { hy: 'Հատման պատճառը', en: 'Why must they be felled?', ru: 'Причина вырубки' },
    options: [
      {
        value: 'dead',
        label: { hy: 'Չորացած կամ հիվանդ են', en: 'They are dead or diseased', ru: 'Высохли или больны' },
      },
      {
        value: 'danger',
        label: {
          hy: 'Վտանգ են մարդկանց կամ շենքի համար',
          en: 'They endanger people or a building',
          ru: 'Опасны для людей или здания',
        },
      },
      {
        value: 'construction',
        label: {
          hy: 'Խանգարում են թույլատրված շինարարությանը',
          en: 'They stand in the way of permitted works',
          ru: 'Мешают разрешённому строительству',
        },
      },
      {
        value: 'renewal',
        label: { hy: 'Տնկարկների նորոգում', en: 'Renewal of the plantation', ru: 'Обновление насаждений' },
      },
      { value: 'other', label: { hy: 'Այլ', en: 'Other', ru: 'Другое' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'details',
    type: 'longtext',
    required: true,
    label: { hy: 'Մանրամասներ', en: 'Details', ru: 'Подробности' },
    hint: {
      hy: 'Նկարագրեք ծառերի վիճակը և գրեք, թե ինչ է տնկվելու դրանց փոխարեն',
      en: 'Describe the state of the trees and what will be planted instead',
      ru: 'Опишите состояние деревьев и что будет посажено взамен',
    },
    limits: { minLength: 10, maxLength: 2_000 },
    unconfirmed: true,
  },
];
