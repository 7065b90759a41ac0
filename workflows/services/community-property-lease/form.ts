import type { Form } from '../../domain/form.ts';
import { identityDocument, organisationRegistration, planOfUse } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { property } from './property-fields.ts';
import { use } from './use-fields.ts';

export const form: Form = {
  fields: [...property, ...use, resultDelivery],
  documents: [
    { ...organisationRegistration, required: false },
    { ...identityDocument, unconfirmed: true },
    { ...planOfUse, unconfirmed: true },
  ],
};
