import type { CaseCommand } from '../domain/case-command.ts';
import { hashOf } from '../domain/chain.ts';

/** What a command asks, apart from when and how it was sent: the same key with another digest is another request. */
export const digestOf = ({
  key: _,
  expectedSeq: __,
  actor,
  reason,
  text,
  documents,
  payment,
  ...rest
}: CaseCommand): string =>
  hashOf({
    ...rest,
    by: actor.kind === 'staff' ? actor.userId : actor.kind,
    reason: reason?.id,
    text: text?.id,
    documents: documents?.map(({ id, replaces }) => (replaces ? [id, replaces] : id)),
    payment: payment && 'waived' in payment ? payment.waived.id : payment,
  });
