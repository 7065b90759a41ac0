import type { Form } from '../../domain/form.ts';
import { resultDelivery } from '../result-delivery.ts';
import { burial } from './burial-fields.ts';
import { deceased } from './deceased-fields.ts';
import { documents } from './documents.ts';

export const form: Form = { fields: [...deceased, ...burial, resultDelivery], documents };
