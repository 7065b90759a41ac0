import type { Service } from '../../domain/service.ts';
import { definition } from './definition.ts';
import { form } from './form.ts';
import { sources, unconfirmed } from './sources.ts';
import { texts } from './texts.ts';

export const outgoingLetter: Service = { definition, form, texts, unconfirmed, sources };
