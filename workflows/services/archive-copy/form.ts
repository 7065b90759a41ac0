import type { Form } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { record } from './record-fields.ts';

export const form: Form = {
  fields: [
    ...record,
    {
      key: 'copyKind',
      type: 'choice',
      required: true,
      label: { hy: 'Ի՞նչ եք ցանկանում ստանալ', en: 'What would you like to obtain?', ru: 'Что вы хотите получить?' },
      options: [
        { value: 'copy', label: { hy: 'Վավերացված պատճեն', en: 'Certified copy', ru: 'Заверенная копия' } },
        { value: 'duplicate', label: { hy: 'Կրկնօրինակ', en: 'Duplicate', ru: 'Дубликат' } },
        { value: 'extract', label: { hy: 'Քաղվածք', en: 'Extract', ru: 'Выписка' } },
      ],
      unconfirmed: true,
    },
    {
      key: 'connection',
      type: 'choice',
      required: true,
      label: {
        hy: 'Ինչպե՞ս եք առնչվում փաստաթղթին',
        en: 'How does the document concern you?',
        ru: 'Какое отношение вы имеете к документу?',
      },
      options: [
        { value: 'own', label: { hy: 'Տրվել է իմ անունով', en: 'It was given in my name', ru: 'Выдан на моё имя' } },
        {
          value: 'owner',
          label: {
            hy: 'Վերաբերում է իմ գույքին',
            en: 'It concerns my property',
            ru: 'Касается моего имущества',
          },
        },
        {
          value: 'heir',
          label: {
            hy: 'Ժառանգ եմ կամ մերձավոր ազգական',
            en: 'I am an heir or a close relative',
            ru: 'Я наследник или близкий родственник',
          },
        },
        { value: 'other', label: { hy: 'Այլ', en: 'Other', ru: 'Иное' } },
      ],
      unconfirmed: true,
    },
    resultDelivery,
  ],
  // The particulars of the document sought are the form's own fields.
  documents: [{ ...identityDocument, unconfirmed: true }],
};
