import { describe, expect, test } from '@jest/globals';
import { chair, drafted, member, question, secretary, session, sittingWith, words } from './council.ts';

const item = 'i1';
const inFavour = { action: 'vote', item, choice: 'for' } as const;
const devices = { action: 'open-vote', item, method: 'devices' } as const;

describe('a vote is refused', () => {
  test('before the session, before the item, before the voting, after it, by whoever may not', () => {
    const early = session().does(secretary, { action: 'add-item', question: question() }, drafted);
    expect(early.tried(member(1), inFavour)).toBe('session.not-convened');
    const one = sittingWith([question(), question()], 4);
    expect(one.tried(member(1), inFavour)).toBe('vote.not-open');
    expect(one.tried(member(1), { ...inFavour, item: 'i2' })).toBe('vote.not-open');
    one.does(chair, devices);
    expect(one.tried(secretary, inFavour)).toBe('vote.not-member');
    expect(one.tried(chair, inFavour)).toBe('vote.not-member');
    expect(one.tried(member(5), inFavour)).toBe('vote.absent');
    one.does(member(2), { action: 'state-conflict', item });
    expect(one.tried(member(2), inFavour)).toBe('vote.recused');
    expect(one.tried({ ...member(9), standsInFor: ['m1'] }, inFavour)).toBe('vote.not-member');
    one.does(member(1), inFavour);
    expect(one.tried(member(1), { action: 'state-conflict', item })).toBe('vote.cast-already');
    one.does(chair, { action: 'close-vote', item });
    expect(one.tried(member(3), inFavour)).toBe('vote.closed');
    expect(one.tried(member(3), { ...inFavour, item: 'i9' })).toBe('item.unknown');
  });

  test('twice, where the rules do not let it be changed; where they do, the last one counts', () => {
    const once = sittingWith([question()], 4, undefined, { votesChangeable: false }).does(chair, devices);
    once.does(member(1), inFavour);
    expect(once.tried(member(1), { ...inFavour, choice: 'against' })).toBe('vote.cast-already');
    const twice = sittingWith([question()], 3).does(chair, devices).does(member(1), inFavour);
    twice.does(member(1), { ...inFavour, choice: 'against' }).does(chair, { action: 'close-vote', item });
    expect(twice.state.agenda[0]?.result).toMatchObject({ for: 0, against: 1, silent: 2, adopted: false });
  });

  test('without a quorum: the voting is void, and what was cast counts no more', () => {
    const one = sittingWith([question()], 3).does(chair, devices).does(member(1), inFavour);
    one.does(secretary, { action: 'leave', members: ['m3'] });
    expect(one.tried(member(2), inFavour)).toBe('quorum.missing');
    expect(one.tried(chair, devices)).toBe('quorum.missing');
    expect(one.story.events.map(({ type }) => type).slice(-3)).toEqual([
      'attendance.left',
      'quorum.lost',
      'vote.voided',
    ]);
    one.does(secretary, { action: 'arrive', members: ['m4'] }).does(chair, devices);
    for (const n of [1, 2, 4]) one.does(member(n), { ...inFavour, choice: 'against' });
    one.does(chair, { action: 'close-vote', item });
    expect(one.state.agenda[0]).toMatchObject({ status: 'not-adopted', result: { against: 3, for: 0 } });
  });

  test('on a withdrawn item, on a postponed one, in a voting that is another by now', () => {
    const one = sittingWith([question(), question()], 4);
    const reason = words('reason');
    one
      .does(chair, { action: 'withdraw-item', item, reason })
      .does(chair, { action: 'postpone-item', item: 'i2', reason });
    expect(one.tried(member(1), inFavour)).toBe('item.withdrawn');
    expect(one.tried(chair, devices)).toBe('item.withdrawn');
    expect(one.tried(member(1), { ...inFavour, item: 'i2' })).toBe('vote.closed');
    const again = sittingWith([question()], 4).does(chair, devices).does(chair, { action: 'void-vote', item, reason });
    again.does(chair, devices);
    expect(again.tried(member(1), { ...inFavour, vote: 'v1' })).toBe('vote.closed');
    expect(again.tried(member(1), { ...inFavour, vote: 'v2' })).toBeUndefined();
  });

  test('on the question while an amendment waits', () => {
    const one = sittingWith([question({ majority: 'two-thirds' })], 4);
    one.does(member(2), { action: 'propose-amendment', item, text: words('amendment') });
    expect(one.tried(chair, devices)).toBe('amendment.first');
    one.does(chair, { ...devices, amendment: 'a1' });
    expect(one.tried(member(1), inFavour)).toBe('vote.not-open');
    for (const n of [1, 2, 3]) one.does(member(n), { ...inFavour, amendment: 'a1' });
    one.does(chair, { action: 'close-vote', item, amendment: 'a1' });
    expect(one.state.agenda[0]).toMatchObject({
      status: 'open',
      amendments: [{ result: { needed: 3, adopted: true } }],
    });
    one.does(chair, devices).does(member(1), inFavour).does(chair, { action: 'close-vote', item });
    expect(one.state.agenda[0]).toMatchObject({ status: 'not-adopted', result: { needed: 4 } });
  });
});

describe('on paper', () => {
  const paper = { action: 'open-vote', item, method: 'paper' } as const;
  const protocol = { commission: ['m1'], handedOut: 3, inBox: 3, invalid: 1, for: 2, against: 0, abstained: 0 };

  test('the sums of a protocol fit the ballots that were handed out', () => {
    const one = sittingWith([question({ ballot: 'secret' })], 4);
    expect(one.tried(chair, devices)).toBe('vote.method');
    one.does(chair, paper);
    expect(one.tried(member(1), inFavour)).toBe('vote.method');
    const handOut = { action: 'hand-out-ballots', item, members: ['m1', 'm2', 'm3'] } as const;
    expect(one.tried(secretary, { ...handOut, members: ['m5'] })).toBe('vote.absent');
    expect(one.tried(secretary, { ...handOut, members: ['m1', 'm1'] })).toBe('ballot.handed-out-already');
    one.does(secretary, handOut);
    expect(one.tried(secretary, { ...handOut, members: ['m1'] })).toBe('ballot.handed-out-already');
    const record = { action: 'record-protocol', item } as const;
    const wrong = [{ handedOut: 4 }, { inBox: 4 }, { invalid: 0 }, { for: 3 }].map((part) =>
      one.tried(secretary, { ...record, protocol: { ...protocol, ...part } }),
    );
    expect(new Set(wrong)).toEqual(new Set(['protocol.sums', 'protocol.total']));
    expect(one.tried(secretary, { ...record, protocol: { ...protocol, commission: ['head'] } })).toBe(
      'protocol.commission',
    );
    expect(one.tried(chair, { action: 'close-vote', item })).toBe('vote.not-counted');
    one.does(secretary, { ...record, protocol }).does(chair, { action: 'close-vote', item });
    expect(one.state.agenda[0]).toMatchObject({
      status: 'not-adopted',
      result: { for: 2, silent: 2, present: 4, needed: 3 },
    });
  });
});

test('hands that are raised cannot be more than those who may raise one', () => {
  const one = sittingWith([question()], 4).does(chair, { ...devices, method: 'show-of-hands' });
  const count = { action: 'count-hands', item } as const;
  expect(one.tried(secretary, { ...count, counts: { for: 3, against: 1, abstained: 1 } })).toBe('votes.sum');
  one.does(secretary, { ...count, counts: { for: 3, against: 1, abstained: 0 } });
  expect(one.tried(member(1), { action: 'close-vote', item })).toBe('action.not-allowed');
  one.does(chair, { action: 'close-vote', item });
  expect(one.state.agenda[0]).toMatchObject({ status: 'adopted' });
});

test('a tie adopts nothing; where the rules say so, it is voted on once more', () => {
  const tied = (tie: 'not-adopted' | 'second-vote') => {
    const one = sittingWith([question()], 4, undefined, { tie });
    const vote = () => {
      one.does(chair, { ...devices, method: 'roll-call' });
      const choices = { m1: 'for', m2: 'for', m3: 'against', m4: 'against' } as const;
      one.does(secretary, { action: 'record-votes', item, choices }).does(chair, { action: 'close-vote', item });
    };
    vote();
    return { one, vote };
  };
  expect(tied('not-adopted').one.state.agenda[0]).toMatchObject({ status: 'not-adopted', result: { tied: true } });
  const { one, vote } = tied('second-vote');
  expect(one.state.agenda[0]?.status).toBe('open');
  vote();
  expect(one.state.agenda[0]?.status).toBe('not-adopted');
});

test('an agenda is published in time, and changed afterwards only with a reason; what changed is marked', () => {
  const one = session();
  expect(one.tried(secretary, { action: 'publish' }, drafted)).toBe('agenda.empty');
  one.does(secretary, { action: 'add-item', question: question({ decision: 'd1' }) }, drafted);
  expect(one.tried(secretary, { action: 'add-item', question: question({ decision: 'd1' }) }, drafted)).toBe(
    'decision.on-agenda',
  );
  expect(one.tried(secretary, { action: 'publish' }, '2026-02-04T08:00:00.000Z')).toBe('session.notice-short');
  one.does(secretary, { action: 'publish' }, drafted);
  for (const change of [
    { action: 'add-item', question: question() },
    { action: 'move-item', item, position: 0 },
    { action: 'remove-item', item },
    { action: 'reschedule', startsAt: '2026-02-12T08:00:00.000Z' },
  ] as const)
    expect(one.tried(secretary, change, drafted)).toBe('agenda.reason-required');
  one.does(secretary, { action: 'add-item', question: question(), reason: words('reason') }, drafted);
  expect(one.state.agenda.map(({ changedAt }) => changedAt)).toEqual([undefined, drafted]);
});

test('the chair convenes, on the day, with a quorum; nobody else does', () => {
  const one = session().does(secretary, { action: 'add-item', question: question() }, drafted);
  one.does(secretary, { action: 'publish' }, drafted);
  expect(one.tried(chair, { action: 'convene' })).toBe('quorum.missing');
  one.does(secretary, { action: 'arrive', members: ['m1', 'm2', 'm3'] });
  expect(one.tried(secretary, { action: 'arrive', members: ['m3'] })).toBe('attendance.unfit');
  expect(one.tried(secretary, { action: 'convene' })).toBe('action.not-allowed');
  expect(one.tried(chair, { action: 'convene' }, '2026-02-09T08:00:00.000Z')).toBe('session.too-early');
  one.does({ ...secretary, standsInFor: ['head'] }, { action: 'convene' });
  expect(one.state.status).toBe('convened');
});

test('what was not come to goes back; signed minutes are frozen', () => {
  const one = sittingWith([question(), question({ decision: 'd2' })], 4).does(chair, { action: 'close' });
  expect(one.state.agenda.map(({ status }) => status)).toEqual(['postponed', 'postponed']);
  const edit = { action: 'edit-minutes', section: 'i1', text: words('text') } as const;
  expect(one.tried(secretary, { ...edit, section: 'i9' })).toBe('field.option');
  one.does(secretary, edit).does(chair, { action: 'sign-minutes' });
  expect(one.tried(secretary, edit)).toBe('minutes.frozen');
});
