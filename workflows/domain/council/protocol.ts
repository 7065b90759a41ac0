import type { Refusal } from '../error-codes.ts';
import type { Body } from './body.ts';
import { type OpenVote, type Protocol, sumOf } from './voting.ts';

/** Whether the sums of a counting commission's protocol fit each other and the ballots that were handed out. */
export function protocolFault(protocol: Protocol, vote: OpenVote, { members }: Body): Refusal | undefined {
  const { commission, handedOut, inBox, invalid } = protocol;
  const counters = new Set(commission);
  if (counters.size === 0 || [...counters].some((one) => !members.includes(one)))
    return { code: 'protocol.commission', field: 'protocol.commission' };
  if (handedOut !== vote.handedOut.length)
    return { code: 'protocol.sums', field: 'protocol.handedOut', params: { expected: vote.handedOut.length } };
  if (inBox > handedOut) return { code: 'protocol.sums', field: 'protocol.inBox', params: { expected: handedOut } };
  const found = sumOf(protocol) + invalid;
  return found === inBox ? undefined : { code: 'protocol.total', field: 'protocol.for', params: { found, inBox } };
}
