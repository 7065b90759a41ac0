import type { Form } from '../../domain/form.ts';
import { resultDelivery } from '../result-delivery.ts';
import { documents } from './documents.ts';
import { goods } from './goods-fields.ts';
import { symbol } from './symbol-fields.ts';

export const form: Form = { fields: [...symbol, ...goods, resultDelivery], documents };
