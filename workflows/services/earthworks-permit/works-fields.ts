import type { FormField } from '../../domain/form.ts';

/** What will be dug, and where. */
export const works: readonly FormField[] = [
  {
    key: 'worksKind',
    type: 'choice',
    required: true,
    label: { hy: 'Աշխատանքների նպատակը', en: 'Purpose of the works', ru: 'Цель работ' },
    options: [
      {
        value: 'water',
        label: {
          hy: 'Ջրամատակարարում կամ ջրահեռացում',
          en: 'Water supply or sewerage',
          ru: 'Водоснабжение или водоотведение',
        },
      },
      { value: 'gas', label: { hy: 'Գազամատակարարում', en: 'Gas supply', ru: 'Газоснабжение' } },
      { value: 'power', label: { hy: 'Էլեկտրամատակարարում', en: 'Power supply', ru: 'Электроснабжение' } },
      { value: 'telecom', label: { hy: 'Կապի գծեր', en: 'Communication lines', ru: 'Линии связи' } },
      { value: 'other', label: { hy: 'Այլ', en: 'Other', ru: 'Другое' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'worksPlace',
    type: 'address',
    required: true,
    label: { hy: 'Աշխատանքների վայրը', en: 'Place of the works', ru: 'Место работ' },
    hint: {
      hy: 'Բնակավայր, փողոց, մոտակա շենքը կամ հայտնի կողմնորոշիչ',
      en: 'Settlement, street, nearest building or a known landmark',
      ru: 'Населённый пункт, улица, ближайшее здание или известный ориентир',
    },
    limits: { minLength: 5, maxLength: 300 },
    unconfirmed: true,
  },
  {
    key: 'surface',
    type: 'choice',
    required: true,
    label: {
      hy: 'Ի՞նչ ծածկույթ է քանդվելու',
      en: 'Which surface will be broken up?',
      ru: 'Какое покрытие будет вскрыто?',
    },
    options: [
      { value: 'asphalt', label: { hy: 'Ասֆալտ', en: 'Asphalt', ru: 'Асфальт' } },
      {
        value: 'paving',
        label: { hy: 'Մայթի սալիկ կամ քար', en: 'Paving tiles or stone', ru: 'Тротуарная плитка или камень' },
      },
      { value: 'lawn', label: { hy: 'Կանաչ տարածք', en: 'Green area', ru: 'Зелёная зона' } },
      {
        value: 'soil',
        label: {
          hy: 'Առանց ծածկույթի (հող, խիճ)',
          en: 'No surface (soil, gravel)',
          ru: 'Без покрытия (грунт, щебень)',
        },
      },
    ],
    unconfirmed: true,
  },
];
