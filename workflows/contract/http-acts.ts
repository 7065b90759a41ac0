import type { Act } from '../domain/definition.ts';
import type { Text } from '../domain/language.ts';

/** How a signed original was signed: on paper and then scanned, or as a file by the official's own means. */
export type SignedWay = 'by-hand' | 'electronic';

/** POST /cases/{id}/acts/{document}/originals */
export interface OriginalInput {
  uploadId: string;
  secret: string;
}
/** A file that is an act as well. */
export interface OriginalView {
  document: string;
  way: SignedWay;
  /** As their certificates name them. */
  signers: string[];
  /** Whether these were issued by authorities that the office trusts; false where nobody looked. */
  areVouchedFor: boolean;
  /** Whether it begins with the very bytes that were issued. */
  isIssuedFile: boolean;
}

/**
 * GET /communities/{c}/acts/verify, header `X-Verification-Code`, or POST with the SHA-256 of a file. Never says whom it is
 * about; what is unknown is answered alike, whatever the reason. `validUntil` is the last day, `YYYY-MM-DD`.
 */
export type ActVerification =
  | { genuine: false }
  | {
      genuine: true;
      title: string;
      /** How the application was decided, where the act is about one. */
      decision: string | null;
      number: string;
      date: string;
      community: string;
      validUntil: string | null;
      /** Which file of the act it is; by its code none is told. */
      file: 'sealed' | 'issued' | SignedWay | null;
      fileTitle: string | null;
      /** Of a permit, what is true of it now. */
      state: 'in-force' | 'expired' | 'revoked' | 'granted' | 'suspended' | 'surrendered';
      stateTitle: string;
    };

/** What a template may name, besides words of its own; `answers` is a list of `label` and `value`. */
export const templateFields = [
  'act',
  'number',
  'date',
  'community',
  'marz',
  'service',
  'subject',
  'applicant',
  'concerning',
  'case',
  'registered',
  'decision',
  'grounds',
  'votes',
  'validUntil',
  'role',
  'signatory',
  'answers',
] as const;
export type TemplateField = (typeof templateFields)[number];

/** GET /templates: one for each kind of act. Version 0 is the built-in one. */
export interface TemplateRow {
  id: Act;
  title: string;
  version: number;
  publishedAt: string | null;
  hasDraft: boolean;
}
/** GET /templates/{id} */
export interface TemplateView extends TemplateRow {
  /** In LiquidJS, a paragraph a line; the Armenian one binds, the others inform. */
  texts: Text;
  /** How often the draft was saved; 0 where there is none. Sent back with every change. */
  edit: number;
  /** What may be put in, and how it is written. */
  fields: { key: TemplateField; label: string; insert: string }[];
  /** The newest first; the last is the built-in one. */
  versions: { version: number; publishedAt: string | null; by: string | null; texts: Text }[];
}
/** PUT /templates/{id}/draft, and POST /templates/{id}/preview without `edit` */
export interface TemplateInput {
  texts: Text;
  edit: number;
}
/** POST /templates/{id}/publish */
export interface TemplatePublication {
  edit: number;
}
