import type { Form } from '../../domain/form.ts';
import { resultDelivery } from '../result-delivery.ts';
import { documents } from './documents.ts';
import { situation } from './situation-fields.ts';

export const form: Form = { fields: [...situation, resultDelivery], documents };
