import type { Form } from '../../domain/form.ts';
import { identityDocument, plotPlan, titleCopy } from '../documents.ts';
import { plannedUse, plotAddress, plotArea, plotCadastralCode } from '../fields.ts';
import { resultDelivery } from '../result-delivery.ts';
import { currentPurpose, requestedPurpose } from './purposes.ts';

export const form: Form = {
  fields: [
    plotCadastralCode,
    plotAddress,
    plotArea,
    currentPurpose,
    requestedPurpose,
    {
      key: 'requestedUse',
      type: 'text',
      required: true,
      label: {
        hy: 'Հայցվող գործառնական նշանակությունը',
        en: 'Functional use you ask for',
        ru: 'Запрашиваемое функциональное назначение',
      },
      hint: {
        hy: 'Օրինակ՝ բնակելի կառուցապատման, հասարակական կառուցապատման, վարելահող',
        en: 'For example residential development, public development, arable land',
        ru: 'Например, жилая застройка, общественная застройка, пашня',
      },
      limits: { minLength: 3, maxLength: 200 },
      unconfirmed: true,
    },
    plannedUse,
    resultDelivery,
  ],
  documents: [
    { ...identityDocument, unconfirmed: true },
    { ...titleCopy, unconfirmed: true },
    { ...plotPlan, unconfirmed: true },
    // The source's list says "reasons for the extension", which makes no sense here.
    {
      key: 'justify',
      required: true,
      label: {
        hy: 'Նշանակության փոփոխության հիմնավորում',
        en: 'Reasons for the change of use',
        ru: 'Обоснование изменения назначения',
      },
      unconfirmed: true,
    },
  ],
};
