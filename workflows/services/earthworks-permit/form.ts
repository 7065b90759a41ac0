import type { Form } from '../../domain/form.ts';
import { resultDelivery } from '../result-delivery.ts';
import { documents } from './documents.ts';
import { period } from './period-fields.ts';
import { works } from './works-fields.ts';

export const form: Form = { fields: [...works, ...period, resultDelivery], documents };
