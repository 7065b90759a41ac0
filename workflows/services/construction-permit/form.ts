import type { Form } from '../../domain/form.ts';
import { resultDelivery } from '../result-delivery.ts';
import { building } from './building-fields.ts';
import { documents } from './documents.ts';
import { plot } from './plot-fields.ts';
import { project } from './project-fields.ts';

export const form: Form = { fields: [...plot, ...building, ...project, resultDelivery], documents };
