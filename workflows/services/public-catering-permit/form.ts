import type { Form } from '../../domain/form.ts';
import { organisationRegistration, rightToPremises } from '../documents.ts';
import { resultDelivery } from '../result-delivery.ts';
import { outlet } from './outlet-fields.ts';
import { service } from './service-fields.ts';

export const form: Form = {
  fields: [...outlet, ...service, resultDelivery],
  documents: [organisationRegistration, rightToPremises],
};
