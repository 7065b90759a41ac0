import type { Form } from '../../domain/form.ts';
import { resultDelivery } from '../result-delivery.ts';
import { advertisement } from './advertisement-fields.ts';
import { documents } from './documents.ts';
import { place } from './place-fields.ts';

export const form: Form = { fields: [...advertisement, ...place, resultDelivery], documents };
