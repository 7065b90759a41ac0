import type { FormField } from '../../domain/form.ts';

/** Which symbol, and how it will be shown. */
export const symbol: readonly FormField[] = [
  {
    key: 'symbolKind',
    type: 'choice',
    required: true,
    label: {
      hy: 'Համայնքի ո՞ր խորհրդանիշն եք ցանկանում օգտագործել',
      en: "Which of the community's symbols do you want to use?",
      ru: 'Какой символ общины вы хотите использовать?',
    },
    options: [
      { value: 'coat-of-arms', label: { hy: 'Զինանշանը', en: 'Coat of arms', ru: 'Герб' } },
      { value: 'flag', label: { hy: 'Դրոշը', en: 'Flag', ru: 'Флаг' } },
      { value: 'name', label: { hy: 'Անվանումը', en: 'Name', ru: 'Название' } },
      { value: 'several', label: { hy: 'Մի քանիսը', en: 'Several of them', ru: 'Несколько символов' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'severalSymbols',
    type: 'text',
    required: true,
    showIf: { field: 'symbolKind', is: 'several' },
    label: { hy: 'Նշեք՝ որոնք', en: 'Name them', ru: 'Укажите, какие' },
    limits: { minLength: 3, maxLength: 200 },
    unconfirmed: true,
  },
  {
    key: 'placement',
    type: 'choice',
    required: true,
    label: {
      hy: 'Որտե՞ղ է պատկերվելու խորհրդանիշը',
      en: 'Where will the symbol be shown?',
      ru: 'Где будет изображён символ?',
    },
    options: [
      { value: 'product', label: { hy: 'Ապրանքի վրա', en: 'On the product', ru: 'На самом товаре' } },
      {
        value: 'packaging',
        label: { hy: 'Փաթեթվածքի կամ պիտակի վրա', en: 'On the packaging or label', ru: 'На упаковке или этикетке' },
      },
      {
        value: 'both',
        label: { hy: 'Ե՛վ ապրանքի, և՛ փաթեթվածքի վրա', en: 'On both', ru: 'И на товаре, и на упаковке' },
      },
    ],
    unconfirmed: true,
  },
];
