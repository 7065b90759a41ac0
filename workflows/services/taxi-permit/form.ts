import type { Form } from '../../domain/form.ts';
import { resultDelivery } from '../result-delivery.ts';
import { car } from './car-fields.ts';
import { carrier } from './carrier-fields.ts';
import { documents } from './documents.ts';

export const form: Form = { fields: [...carrier, ...car, resultDelivery], documents };
