import type { Decision, OutcomeDefinition, WorkStage } from '../domain/definition.ts';
import { always, returned, work } from './patterns.ts';

/** Stages of the office's own papers. The draft comes as a document; who is not content with it sends it back. */
export const draftedFor = (next: string): OutcomeDefinition => ({
  to: always(next),
  requires: ['document'],
  accepts: ['text'],
});

/** A specialist or the secretary, whoever takes it up; the secretary may give it to somebody of another department. */
export const drafting = (next: string, days: number): WorkStage => ({
  kind: 'work',
  tasks: [
    { key: 'drafting', role: 'specialist', department: 'general', days },
    { key: 'own-drafting', role: 'secretary', days: 0 },
  ],
  ends: 'any',
  outcomes: { drafted: draftedFor(next) },
});

export const secretaryCheck = (days: number): WorkStage =>
  work(
    { key: 'check', role: 'secretary', days },
    { approved: { to: always('signature'), accepts: ['text', 'document'] }, returned: returned('drafting') },
  );

export const signature = (decides: Decision): WorkStage =>
  work(
    { key: 'signature', role: 'head', days: 1 },
    { signed: { to: always('issue'), accepts: ['document', 'text'], decides }, returned: returned('drafting') },
  );
