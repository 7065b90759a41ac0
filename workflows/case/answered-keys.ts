import type { AnsweredKeys } from '../contract/case.ts';
import type { CaseCommand } from '../domain/case-command.ts';
import { hashOf } from '../domain/chain.ts';

/** A retry comes within minutes; the newest hundred keys reach back far further than any caller waits. */
const kept = 100;

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
    documents: documents?.map(({ id }) => id),
    payment: payment && 'waived' in payment ? payment.waived.id : payment,
  });

export const answeredBefore = (keys: AnsweredKeys, { key }: CaseCommand): AnsweredKeys[number] | undefined =>
  keys.find((one) => one.key === key);

export const withKey = (keys: AnsweredKeys, command: CaseCommand, seq: number): AnsweredKeys => [
  ...keys.slice(-(kept - 1)),
  { key: command.key, digest: digestOf(command), seq },
];
