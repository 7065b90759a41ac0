import type { CaseEvent } from './case-event.ts';

/** Side work, done once: `key` is its name in the effects ledger. Ids only, no content. */
export interface Effect {
  readonly key: string;
  readonly kind: EffectKind;
  readonly caseId: string;
  readonly seq: number;
}
export const effectKinds = [
  'mail.registered',
  'mail.correction-requested',
  'mail.decided',
  'mail.closed',
  'mail.message',
] as const;
export type EffectKind = (typeof effectKinds)[number];

/** The side work that an event asks for. Its key names the event, so that it is done once however often it is asked. */
export function effectsOf(event: CaseEvent): Effect[] {
  const kind = kindOf(event);
  if (!kind) return [];
  return [{ key: `${event.caseId}:${event.seq}:${kind}`, kind, caseId: event.caseId, seq: event.seq }];
}

function kindOf(event: CaseEvent): EffectKind | undefined {
  switch (event.type) {
    case 'case.registered':
      return 'mail.registered';
    case 'correction.requested':
      return 'mail.correction-requested';
    case 'case.decided':
      return 'mail.decided';
    case 'message.sent':
      return event.actor.kind === 'staff' ? 'mail.message' : undefined;
    case 'case.closed':
      return event.data.status === 'withdrawn' || event.data.status === 'lapsed' ? 'mail.closed' : undefined;
    default:
      return undefined;
  }
}
