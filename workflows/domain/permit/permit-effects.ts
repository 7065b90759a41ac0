import { type SubjectEffect, subjectEffect } from '../subject.ts';
import type { PermitEvent, PermitEventType } from './permit-event.ts';

export const permitEffectKinds = [
  'mail.permit.granted',
  'mail.permit.reminded',
  'mail.permit.extended',
  'mail.permit.suspended',
  'mail.permit.resumed',
  'mail.permit.revoked',
  'mail.permit.expired',
  'mail.permit.condition',
] as const;
export type PermitEffectKind = (typeof permitEffectKinds)[number];

const mails: Readonly<Partial<Record<PermitEventType, PermitEffectKind>>> = {
  'permit.granted': 'mail.permit.granted',
  'permit.reminded': 'mail.permit.reminded',
  'permit.extended': 'mail.permit.extended',
  'permit.suspended': 'mail.permit.suspended',
  'permit.resumed': 'mail.permit.resumed',
  'permit.revoked': 'mail.permit.revoked',
  'permit.expired': 'mail.permit.expired',
  'condition.added': 'mail.permit.condition',
};

/** What the holder is told, each once. */
export function permitEffects(event: PermitEvent): SubjectEffect<PermitEffectKind>[] {
  const kind = mails[event.type];
  return kind ? [subjectEffect(event, kind)] : [];
}
