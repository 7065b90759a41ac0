import { bodyOf, chair, member, question, secretary, words } from '../domain/council/council.ts';
import { type Asked, type CouncilJourney, inOrder, signed, voted } from './council-steps.ts';

const reason = words('reason');
const text = words('text');

/** Open and secret, by name, hands and devices, tied, void, without a quorum; and every way in which an item ends. */
export const votesOfEveryKind: CouncilJourney = async ({ session }) => {
  const one = await session('every-vote', bodyOf(5), { rules: { tie: 'second-vote' } });
  const show = { action: 'open-vote', actor: chair, item: 'i3', method: 'show-of-hands' } as const;
  const counts = { for: 2, against: 2, abstained: 0 };
  const devices = { action: 'open-vote', actor: chair, item: 'i4', method: 'devices' } as const;
  await inOrder(one, [
    ...['open', 'secret', 'open', 'open', 'none', 'open', 'open', 'open', 'none'].map(
      (ballot): Asked => ({
        action: 'add-item',
        actor: secretary,
        question: question({ ballot: ballot as 'open' }),
      }),
    ),
    { action: 'move-item', actor: secretary, item: 'i2', position: 0 },
    { action: 'remove-item', actor: secretary, item: 'i9' },
    { action: 'publish', actor: secretary },
    { action: 'add-item', actor: secretary, question: question(), reason },
    { action: 'reschedule', actor: secretary, startsAt: new Date(Date.now() + 120_000).toISOString(), reason },
    { action: 'arrive', actor: secretary, members: ['m1', 'm2', 'm3', 'm4'] },
    { action: 'convene', actor: chair },
    { action: 'open-item', actor: chair, item: 'i1' },
    { action: 'propose-amendment', actor: member(2), item: 'i1', text },
    { action: 'open-vote', actor: chair, item: 'i1', amendment: 'a1', method: 'roll-call' },
    {
      action: 'record-votes',
      actor: secretary,
      item: 'i1',
      amendment: 'a1',
      choices: { m1: 'for', m2: 'for', m3: 'for', m4: 'abstained' },
    },
    { action: 'close-vote', actor: chair, item: 'i1', amendment: 'a1' },
    { action: 'open-vote', actor: chair, item: 'i1', method: 'devices' },
    voted(1, 'i1', 'for'),
    voted(1, 'i1', 'against'),
    voted(2, 'i1', 'abstained'),
    { action: 'close-vote', actor: chair, item: 'i1' },
    { action: 'open-item', actor: chair, item: 'i2' },
    { action: 'state-conflict', actor: member(3), item: 'i2', text },
    { action: 'open-vote', actor: chair, item: 'i2', method: 'paper' },
    { action: 'hand-out-ballots', actor: secretary, item: 'i2', members: ['m1', 'm2', 'm4'] },
    {
      action: 'record-protocol',
      actor: secretary,
      item: 'i2',
      protocol: { commission: ['m3'], handedOut: 3, inBox: 3, invalid: 1, for: 2, against: 0, abstained: 0 },
    },
    { action: 'close-vote', actor: chair, item: 'i2' },
    { action: 'open-item', actor: chair, item: 'i3' },
    ...[1, 2].flatMap((): Asked[] => [
      show,
      { action: 'count-hands', actor: secretary, item: 'i3', counts },
      { action: 'close-vote', actor: chair, item: 'i3' },
    ]),
    { action: 'open-item', actor: chair, item: 'i4' },
    devices,
    voted(1, 'i4', 'for'),
    { action: 'leave', actor: secretary, members: ['m3', 'm4'] },
    { action: 'arrive', actor: secretary, members: ['m5'] },
    devices,
    { action: 'void-vote', actor: chair, item: 'i4', reason },
    devices,
    ...[1, 2, 5].map((n) => voted(n, 'i4', 'for')),
    { action: 'close-vote', actor: chair, item: 'i4' },
    { action: 'open-item', actor: chair, item: 'i5' },
    { action: 'conclude-item', actor: chair, item: 'i5' },
    { action: 'postpone-item', actor: chair, item: 'i6', reason },
    { action: 'withdraw-item', actor: secretary, item: 'i7', reason },
    { action: 'return-item', actor: chair, item: 'i8', reason },
    { action: 'edit-minutes', actor: secretary, section: 'opening', text },
  ]);
  await signed(one);
};
