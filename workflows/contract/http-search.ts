import type { Status } from '../domain/case-state.ts';
import type { CaseRow } from './http.ts';

/** GET /search: the range says where a page stands; `Content-Range` ends in `*` while more are found. */
export interface SearchHit extends Omit<CaseRow, 'holders' | 'assignment'> {
  highlights: Highlight[];
}
export interface Highlight {
  /** Where it was found, in words. */
  label: string;
  text: string;
  /** Positions in the text: from, to (exclusive). */
  marks: [number, number][];
}
/** `from` and `to`: days, both inclusive, in which the case was registered. */
export interface SearchFilter {
  service?: string;
  status?: Status;
  from?: string;
  to?: string;
  department?: string;
}
