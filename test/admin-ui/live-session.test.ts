import { emptyValues, missingIn, requestOf } from '../../admin-ui/resources/sessions/live/ask/act-values.ts';
import { type LiveAction, takingPart, voidedIn, whyOf } from '../../admin-ui/resources/sessions/live/live-view.ts';
import { ownChoice } from '../../admin-ui/resources/sessions/live/own-choice.ts';
import type { AgendaItemView, OpenVoteView, SessionView } from '../../workflows/contract/http-council.ts';
import type { SessionAction } from '../../workflows/domain/council/session-command.ts';
import { sessionRules } from '../../workflows/domain/council/session-command.ts';
import { resultOf } from '../../workflows/domain/council/voting.ts';

/** As the server would allow it, with what the law requires. */
const entryOf = (action: SessionAction, about: Partial<LiveAction> = {}): LiveAction => {
  const { requires = [], accepts = [], tone = 'neutral' } = sessionRules[action];
  return { action, requires: [...requires], accepts: [...accepts], tone, label: action, ...about };
};
const someone = (id: string) => ({ id, name: id });
const view = {
  attendance: [
    { member: someone('a'), present: true },
    { member: someone('b'), present: true },
    { member: someone('c'), present: false },
  ],
  vote: { id: 'v1', cast: 2, own: null } as OpenVoteView,
} as unknown as SessionView;
const empty = emptyValues(view);

describe('what an act in a session asks for', () => {
  test('is named by the paths that the server names, until it is filled in', () => {
    expect(missingIn(entryOf('postpone-item'), { ...empty, reason: ' ' })).toEqual(['reason']);
    expect(missingIn(entryOf('state-conflict'), empty)).toEqual([]);
    expect(missingIn(entryOf('count-hands'), { ...empty, counts: { for: '2', against: '', abstained: '0' } })).toEqual([
      'counts.against',
    ]);
    expect(missingIn(entryOf('record-protocol'), empty)).toEqual([
      'protocol.commission',
      'protocol.inBox',
      'protocol.for',
      'protocol.against',
      'protocol.abstained',
      'protocol.invalid',
    ]);
  });

  test('goes out with what it is about and nothing else', () => {
    const about = { item: 'i1', amendment: 'a1', vote: 'v1' };
    expect(requestOf(entryOf('open-vote', { item: 'i1' }), { ...empty, method: 'paper', reason: 'x' })).toEqual({
      action: 'open-vote',
      item: 'i1',
      method: 'paper',
    });
    expect(requestOf(entryOf('state-conflict', { item: 'i1' }), empty)).toEqual({
      action: 'state-conflict',
      item: 'i1',
    });
    const protocol = {
      ...empty.protocol,
      commission: ['a'],
      inBox: '2',
      for: '1',
      against: '1',
      abstained: '0',
      invalid: '0',
    };
    expect(requestOf(entryOf('record-protocol', about), { ...empty, protocol })).toEqual({
      action: 'record-protocol',
      ...about,
      protocol: { commission: ['a'], handedOut: 2, inBox: 2, for: 1, against: 1, abstained: 0, invalid: 0 },
    });
  });
});

test('only who is in the room and has no conflict of interest takes part', () => {
  const item = { recused: [someone('b')] } as AgendaItemView;
  expect(takingPart(view, item)).toEqual([someone('a')]);
});

test('a result is explained: enough votes, too few, a tie', () => {
  const why = (counts: [number, number, number]) => {
    const [inFavour, against, abstained] = counts;
    return whyOf(resultOf({ for: inFavour, against, abstained }, 'present', 5, { seats: 9 }));
  };
  expect([why([3, 2, 0]), why([2, 2, 1]), why([2, 1, 2]), why([0, 0, 5])]).toEqual([
    'reached',
    'tie',
    'short',
    'short',
  ]);
});

test('a voting that came to nothing is told until the next one or the next item', () => {
  const timeline = (...types: string[]) => types.map((type, seq) => ({ type, seq, at: '', title: '', actor: '' }));
  const voided = ['item.opened', 'vote.opened', 'quorum.lost', 'vote.voided', 'quorum.regained'];
  expect(voidedIn(timeline(...voided))?.seq).toBe(3);
  expect(voidedIn(timeline(...voided, 'vote.opened'))).toBeUndefined();
  expect(voidedIn([])).toBeUndefined();
});

test('one’s own vote is the one on its way, then the server’s once its record is newer than the answer', () => {
  const vote = { key: 'k', item: 'i1', vote: 'v1', choice: 'for', tried: true } as const;
  const own = (asServer: OpenVoteView['own'], seq: number, mine?: Parameters<typeof ownChoice>[2]) =>
    ownChoice({ seq }, { own: asServer } as OpenVoteView, mine);
  expect(own('against', 5)).toBe('against');
  expect(own('against', 5, { vote, standing: 'waiting' })).toBe('for');
  expect(own('against', 5, { vote, standing: 'refused' })).toBe('against');
  expect(own(null, 9, { vote, standing: 'sent', seq: 5 })).toBe('for');
  expect(own('against', 5, { vote, standing: 'sent', seq: 5 })).toBe('for');
  expect(own('against', 6, { vote, standing: 'sent', seq: 5 })).toBe('against');
});
