import type { Form } from '../../domain/form.ts';
import { organisationRegistration, rightToPremises } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { hours } from './hours-fields.ts';
import { outlet } from './outlet-fields.ts';

export const form: Form = {
  fields: [...outlet, ...hours, resultDelivery],
  documents: [organisationRegistration, rightToPremises],
};
