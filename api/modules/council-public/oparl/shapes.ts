import { z } from 'zod';
import { typeOf } from './addresses.ts';

/** The shapes of OParl 1.1, as far as anything of them is known here. What it has no word for carries our prefix. */
export const url = z.url();
const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });
export const text = z.string().min(1);
export const dated = { created: instant, modified: instant };
const web = url.optional();

export const location = z.strictObject({
  id: url,
  type: z.literal(typeOf('Location')),
  description: text,
  meetings: z.array(url).optional(),
  ...dated,
});
const membership = z.strictObject({
  id: url,
  type: z.literal(typeOf('Membership')),
  person: url.optional(),
  organization: url,
  role: text,
  votingRight: z.boolean(),
  ...dated,
});
const person = z.strictObject({
  id: url,
  type: z.literal(typeOf('Person')),
  body: url,
  name: z.string(),
  membership: z.array(membership).optional(),
  web,
  ...dated,
});
const organization = z.strictObject({
  id: url,
  type: z.literal(typeOf('Organization')),
  body: url,
  name: text,
  organizationType: text,
  classification: text,
  membership: z.array(url),
  meeting: url,
  location: location.optional(),
  web,
  ...dated,
});
const file = z.strictObject({
  id: url,
  type: z.literal(typeOf('File')),
  name: text,
  fileName: text,
  mimeType: text,
  size: z.int(),
  accessUrl: url,
  downloadUrl: url,
  paper: z.array(url).optional(),
  'hamaynq:sha256': z.string().length(64),
  ...dated,
});
const consultation = z.strictObject({
  id: url,
  type: z.literal(typeOf('Consultation')),
  paper: url.optional(),
  agendaItem: url,
  meeting: url,
  organization: z.array(url),
  authoritative: z.boolean(),
  ...dated,
});
const count = z.int().min(0);
const agendaItem = z.strictObject({
  id: url,
  type: z.literal(typeOf('AgendaItem')),
  meeting: url.optional(),
  number: text,
  order: count,
  name: z.string(),
  public: z.literal(true),
  consultation: url.optional(),
  result: text.optional(),
  'hamaynq:vote': z
    .strictObject({ for: count, against: count, abstained: count, silent: count, adopted: z.boolean() })
    .optional(),
  ...dated,
});
const meeting = z.strictObject({
  id: url,
  type: z.literal(typeOf('Meeting')),
  name: text,
  meetingState: z.enum(['eingeladen', 'durchgeführt']),
  cancelled: z.boolean(),
  start: instant,
  end: instant.optional(),
  location: location.optional(),
  organization: z.array(url).length(1),
  participant: z.array(url).optional(),
  agendaItem: z.array(agendaItem).optional(),
  web,
  ...dated,
});
const paper = z.strictObject({
  id: url,
  type: z.literal(typeOf('Paper')),
  body: url,
  name: z.string(),
  reference: text.optional(),
  date: day,
  paperType: text,
  auxiliaryFile: z.array(file).optional(),
  consultation: z.array(consultation).optional(),
  'hamaynq:text': text.optional(),
  'hamaynq:reasons': text.optional(),
  'hamaynq:inForceFrom': day.optional(),
  web,
  ...dated,
});
export const legislativeTerm = z.strictObject({
  id: url,
  type: z.literal(typeOf('LegislativeTerm')),
  body: url,
  ...dated,
});

/** Of an object that was taken back no more is left. */
export const tombstoneSchema = z.strictObject({ id: url, type: text, deleted: z.literal(true), ...dated });

export const objectSchema = z
  .union([
    tombstoneSchema,
    z.discriminatedUnion('type', [
      organization,
      person,
      membership,
      meeting,
      agendaItem,
      paper,
      consultation,
      file,
      location,
      legislativeTerm,
    ]),
  ])
  .meta({ id: 'OparlObject' });

export type Location = z.infer<typeof location>;
export type Membership = z.infer<typeof membership>;
export type Person = z.infer<typeof person>;
export type Organization = z.infer<typeof organization>;
export type File = z.infer<typeof file>;
export type Consultation = z.infer<typeof consultation>;
export type AgendaItem = z.infer<typeof agendaItem>;
export type Meeting = z.infer<typeof meeting>;
export type Paper = z.infer<typeof paper>;
