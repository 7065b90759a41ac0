import type { Services } from '../../../services.ts';

/** Lists of a body, as they stand in its addresses. */
export const listNames = [
  'organizations',
  'people',
  'memberships',
  'meetings',
  'agenda-items',
  'papers',
  'consultations',
  'files',
  'locations',
  'legislative-terms',
] as const;
export type ListName = (typeof listNames)[number];

/** The one organization that a body has here. */
export const councilId = 'council';

export interface Addresses {
  readonly system: string;
  readonly bodies: string;
  readonly body: string;
  list(name: ListName): string;
  one(name: ListName, id: string): string;
  /** Where a document of a decision is saved from. */
  download(decision: string, document: string): string;
  /** The page on the portal, in the binding language. */
  page(what: string): string;
}

/** The address is the id of an object, for ever: whatever may change stays out of it. */
export function addressesOf({ config }: Services, community: string): Addresses {
  const root = `${config.publicApiUrl}/oparl/1.1`;
  const body = `${root}/bodies/${community}`;
  return {
    system: `${root}/system`,
    bodies: `${root}/bodies`,
    body,
    list: (name) => `${body}/${name}`,
    one: (name, id) => `${body}/${name}/${id}`,
    download: (decision, document) =>
      `${config.publicApiUrl}/communities/${community}/council/decisions/${decision}/documents/${document}`,
    page: (what) => `${config.publicPortalUrl.replace(/\/+$/, '')}/hy/${what}`,
  };
}

const schemas = 'https://schema.oparl.org/1.1/';
export const oparlVersion = schemas;
export const typeOf = <T extends string>(name: T): `https://schema.oparl.org/1.1/${T}` => `${schemas}${name}`;
