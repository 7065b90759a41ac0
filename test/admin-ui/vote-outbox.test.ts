import { ProblemError, unreachable } from '../../admin-ui/providers/problem-error.ts';
import { createVoteOutbox, type KeptVote } from '../../admin-ui/resources/sessions/live/vote-outbox.ts';
import type { Choice } from '../../workflows/domain/council/voting.ts';

const vote = (key: string, choice: Choice) => ({ key, item: 'i1', vote: 'v1', choice });
const closed = () => new ProblemError({ title: 'closed', code: 'vote.closed' }, 409);

/** A server that answers each sending as it is told, and an outbox before it. */
function world(kept: readonly KeptVote[] = []) {
  const sent: KeptVote[] = [];
  const answers: { resolve(seq: number): void; reject(error: unknown): void }[] = [];
  let stored: readonly KeptVote[] = kept;
  let again: (() => void) | undefined;
  const outbox = createVoteOutbox({
    kept,
    keep: (votes) => {
      stored = votes;
    },
    send: (one) => {
      sent.push(one);
      return new Promise((resolve, reject) => answers.push({ resolve, reject }));
    },
    later: (_, retry) => {
      again = retry;
      return () => {
        again = undefined;
      };
    },
  });
  return {
    outbox,
    sent: () => sent.map(({ key }) => key),
    stored: () => stored.map(({ key }) => key),
    standing: () => [outbox.read()?.vote.choice, outbox.read()?.standing],
    async answers(n: number, seq = 1) {
      answers[n]?.resolve(seq);
      await settled();
    },
    async fails(n: number, error: unknown = unreachable()) {
      answers[n]?.reject(error);
      await settled();
    },
    timePasses: () => again?.(),
  };
}
/** Everything that was promised so far has been told. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('a vote on its way', () => {
  test('is kept until it is answered', async () => {
    const { outbox, stored, standing, answers } = world();
    outbox.cast(vote('k1', 'for'));
    expect([stored(), standing()]).toEqual([['k1'], ['for', 'sending']]);
    await answers(0);
    expect([stored(), standing()]).toEqual([[], ['for', 'sent']]);
  });

  test('is sent again under its own key when there is no answer', async () => {
    const { outbox, sent, standing, fails, answers, timePasses } = world();
    outbox.cast(vote('k1', 'against'));
    await fails(0);
    expect(standing()).toEqual(['against', 'waiting']);
    timePasses();
    await fails(1, new ProblemError({ title: 'engine' }, 503));
    outbox.nudge();
    await answers(2);
    expect([sent(), standing()]).toEqual([
      ['k1', 'k1', 'k1'],
      ['against', 'sent'],
    ]);
  });

  test('goes on after a reload', async () => {
    const { outbox, sent, standing, answers } = world([{ ...vote('k1', 'for'), tried: true }]);
    outbox.nudge();
    await answers(0);
    expect([sent(), standing()]).toEqual([['k1'], ['for', 'sent']]);
  });

  test('is settled before its correction leaves, which nothing overtakes', async () => {
    const { outbox, sent, stored, standing, fails, answers } = world();
    outbox.cast(vote('k1', 'for'));
    outbox.cast(vote('k2', 'against'));
    expect([sent(), stored(), standing()]).toEqual([['k1'], ['k1', 'k2'], ['against', 'sending']]);
    await fails(0);
    outbox.cast(vote('k3', 'abstained'));
    expect([sent(), stored()]).toEqual([
      ['k1', 'k1'],
      ['k1', 'k3'],
    ]);
    await answers(1);
    await answers(2);
    expect([sent(), standing()]).toEqual([
      ['k1', 'k1', 'k3'],
      ['abstained', 'sent'],
    ]);
  });

  test('that is refused is over, and says why', async () => {
    const { outbox, stored, standing, fails } = world();
    outbox.cast(vote('k1', 'for'));
    const refusal = closed();
    await fails(0, refusal);
    expect([stored(), standing(), outbox.read()?.error]).toEqual([[], ['for', 'refused'], refusal]);
  });

  test.each([401, 408, 429])('goes on after %d, which is no answer to a vote', async (status) => {
    const { outbox, stored, standing, fails } = world();
    outbox.cast(vote('k1', 'for'));
    await fails(0, new ProblemError({ title: 'later' }, status));
    expect([stored(), standing()]).toEqual([['k1'], ['for', 'waiting']]);
  });
});
