import { z } from 'zod';
import { oparlVersion, typeOf } from './addresses.ts';
import { dated, legislativeTerm, location, objectSchema, text, url } from './shapes.ts';

export const systemSchema = z
  .strictObject({
    id: url,
    type: z.literal(typeOf('System')),
    oparlVersion: z.literal(oparlVersion),
    body: url,
    name: text,
    website: url,
    ...dated,
  })
  .meta({ id: 'OparlSystem' });
export const bodySchema = z
  .strictObject({
    id: url,
    type: z.literal(typeOf('Body')),
    system: url,
    name: text,
    shortName: text,
    classification: text,
    contactEmail: z.email(),
    website: url,
    organization: url,
    person: url,
    meeting: url,
    paper: url,
    legislativeTerm: z.array(legislativeTerm),
    agendaItem: url,
    consultation: url,
    file: url,
    locationList: url,
    legislativeTermList: url,
    membership: url,
    location: location.optional(),
    web: url.optional(),
    ...dated,
  })
  .meta({ id: 'OparlBody' });

const listOf = (item: z.ZodType) =>
  z.strictObject({
    data: z.array(item),
    pagination: z.strictObject({
      totalElements: z.int(),
      elementsPerPage: z.int(),
      currentPage: z.int(),
      totalPages: z.int(),
    }),
    links: z.strictObject({ first: url, prev: url.optional(), self: url, next: url.optional(), last: url }),
  });
export const bodyListSchema = listOf(bodySchema).meta({ id: 'OparlBodies' });
export const objectListSchema = listOf(objectSchema).meta({ id: 'OparlObjects' });

export type System = z.infer<typeof systemSchema>;
export type Body = z.infer<typeof bodySchema>;
