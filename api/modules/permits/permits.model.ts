import type { PermitState, PermitStatus } from '../../../workflows/domain/permit/permit-state.ts';
import { anything, instant, number, storedModel, text } from '../../db/stored-model.ts';

/** The read model of the register, shaped for its lists. `_id` is the permit's id, that of the case that granted it. */
export interface StoredPermit {
  _id: string;
  community: string;
  settlement: string | null;
  service: string;
  number: string;
  /** The number as people write it, whatever stands around it; with `year` it names one permit. */
  numberKey: string;
  /** Of the grant, in the community's time. */
  year: number;
  caseNumber: string;
  status: PermitStatus;
  grantedAt: Date;
  /** Local dates, both inclusive. */
  from: string;
  until: string;
  departments: string[];
  /** Personal: never on a public page. */
  holderName: string;
  /** The place or thing it is about, where its law makes it public. */
  object: string | null;
  /** The day of the first inspection that is not held yet. */
  inspectionOn: string | null;
  seq: number;
  head: string;
  state: PermitState;
}

export const permitsModel = storedModel<StoredPermit>({
  collection: 'permits',
  fields: {
    _id: text,
    community: text,
    settlement: { type: String, default: null },
    service: text,
    number: text,
    numberKey: text,
    year: number,
    caseNumber: text,
    status: text,
    grantedAt: instant,
    from: text,
    until: text,
    departments: [String],
    holderName: { type: String, default: '' },
    object: { type: String, default: null },
    inspectionOn: { type: String, default: null },
    seq: number,
    head: { type: String, default: '' },
    state: { type: anything, required: true },
  },
  indexes: [
    [{ community: 1, grantedAt: -1 }],
    [{ community: 1, status: 1, until: 1 }],
    [{ community: 1, until: 1 }],
    [{ community: 1, numberKey: 1, year: 1 }],
    [{ community: 1, caseNumber: 1 }],
    [{ community: 1, service: 1, grantedAt: -1 }],
    [{ community: 1, inspectionOn: 1 }, { partialFilterExpression: { inspectionOn: { $gt: '' } } }],
  ],
});

/** `N 45-Ա`, `№45-ա` and `45-Ա` are the same number. */
export const numberKeyOf = (number: string): string =>
  number
    .toUpperCase()
    .replace(/^\s*(?:N|№)[\s.]*/u, '')
    .replace(/\s+/g, '');
