import type { Form } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { land, ofLand } from './land-fields.ts';

export const form: Form = {
  fields: [
    {
      key: 'subject',
      type: 'choice',
      required: true,
      label: {
        hy: 'Ինչի՞ մասին է պետք տեղեկանքը',
        en: 'What should the certificate be about?',
        ru: 'О чём нужна справка?',
      },
      options: [
        { value: 'land', label: { hy: 'Գյուղատնտեսական հողերի', en: 'Farmland', ru: 'О сельхозземлях' } },
        { value: 'livestock', label: { hy: 'Անասունների', en: 'Livestock', ru: 'О скоте' } },
        { value: 'both', label: { hy: 'Հողերի և անասունների', en: 'Farmland and livestock', ru: 'О землях и скоте' } },
      ],
      unconfirmed: true,
    },
    ...land,
    {
      key: 'livestock',
      type: 'longtext',
      required: true,
      showIf: { field: 'subject', in: ['livestock', 'both'] },
      label: {
        hy: 'Անասունների տեսակը և գլխաքանակը',
        en: 'Kinds of livestock and number of head',
        ru: 'Виды и поголовье скота',
      },
      hint: {
        hy: 'Օրինակ՝ խոշոր եղջերավոր՝ 4 գլուխ, ոչխար՝ 20 գլուխ, մեղվաընտանիք՝ 10',
        en: 'For example cattle 4, sheep 20, bee colonies 10',
        ru: 'Например, крупный рогатый скот: 4, овцы: 20, пчелосемьи: 10',
      },
      limits: { minLength: 3, maxLength: 1000 },
      unconfirmed: true,
    },
    {
      key: 'presentedTo',
      type: 'text',
      required: true,
      label: {
        hy: 'Որտե՞ղ է ներկայացվելու տեղեկանքը',
        en: 'Where will the certificate be presented?',
        ru: 'Куда будет представлена справка?',
      },
      hint: {
        hy: 'Օրինակ՝ բանկ, գյուղատնտեսական ծրագիր, ըստ պահանջի',
        en: 'For example a bank, an agricultural programme, or on request',
        ru: 'Например, банк, сельскохозяйственная программа или по месту требования',
      },
      limits: { minLength: 2, maxLength: 200 },
      unconfirmed: true,
    },
    resultDelivery,
  ],
  documents: [
    identityDocument,
    {
      key: 'own',
      required: false,
      label: {
        hy: 'Անշարժ գույքի նկատմամբ իրավունքի պետական գրանցման վկայականի պատճեն',
        en: 'Copy of the certificate of state registration of the right to the real estate',
        ru: 'Копия свидетельства о государственной регистрации права на недвижимость',
      },
      showIf: ofLand,
    },
  ],
};
