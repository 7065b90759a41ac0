import type { Withheld } from './http-withheld.ts';

/** Within `GET /cases/{id}`: a file of a case. Of several versions the older ones name the one that took their place. */
export interface DocumentView {
  id: string;
  kind: string;
  kindTitle: string;
  name: string;
  size: number;
  mediaType: string;
  sha256: string;
  addedAt: string;
  /** 1 for what came first. */
  version: number;
  replaces?: string;
  replacedBy?: string;
  /** Given to nobody, for this reason; with what was found. */
  withheld?: Withheld;
  finding?: string;
}

/** A kind that an official may give a file of this case; `missing`: the service asks for it and the case has none. */
export interface DocumentKindChoice {
  key: string;
  title: string;
  required: boolean;
  missing: boolean;
}

/**
 * GET /cases/{id}/documents/{document}/text: what a machine read out of a document, for where there is no picture of it.
 * `waiting`: nobody has read it yet, or nothing here recognises scans.
 */
export interface DocumentText {
  state: 'read' | 'empty' | 'unreadable' | 'waiting';
  text: string;
  source: 'characters' | 'picture' | null;
}
