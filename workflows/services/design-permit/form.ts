import type { Form } from '../../domain/form.ts';
import { identityDocument, plotPlan, powerOfAttorney, titleCopy } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { fields } from './fields.ts';

export const form: Form = {
  fields: [...fields, resultDelivery],
  documents: [identityDocument, plotPlan, titleCopy, powerOfAttorney],
};
