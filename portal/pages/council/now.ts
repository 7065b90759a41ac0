import type { PublicItem, PublicSession } from '../../../workflows/contract/http-council.ts';
import type { VoteResult } from '../../../workflows/domain/council/voting.ts';
import { fill, type Words } from '../../i18n/words.ts';

/** What goes on in the hall at this moment, for a screen that shows one thing. */
export interface Now {
  kind: keyof Words['council']['now'];
  /** The same in one sentence, without counts: it is read out when it changes. */
  said: string;
  item: PublicItem | null;
  amendment: PublicItem['amendments'][number] | null;
  /** The last count on what is shown. */
  result: VoteResult | null;
}

export function nowOf(session: PublicSession, t: Words): Now {
  const now = situationOf(session);
  const { item } = now;
  const status = item?.statusTitle.toLowerCase() ?? '';
  return { ...now, said: fill(t.council.now[now.kind], { n: item?.position ?? '', status }) };
}

function situationOf({ status, agenda, vote }: PublicSession): Omit<Now, 'said'> {
  const nothing = { item: null, amendment: null, result: null };
  if (status === 'cancelled') return { ...nothing, kind: 'cancelled' };
  if (status === 'closed' || status === 'signed') return { ...nothing, kind: 'closed' };
  if (status !== 'convened') return { ...nothing, kind: 'before' };
  const item = agenda.find(({ id, status: has }) => (vote ? id === vote.item : has === 'open'));
  if (item) {
    const amendment = amendmentOf(item, vote);
    if (vote) return { kind: amendment ? 'voting-amendment' : 'voting', item, amendment, result: null };
    // Voted on and open still: as many were against as in favour, and it is voted on once more.
    if (item.result) return { kind: 'discussing', item, amendment: null, result: item.result };
    return { kind: 'discussing', item, amendment, result: amendment?.result ?? null };
  }
  // The agenda is taken from its top; an item that was put off ahead of time has no result and does not stand in the way.
  const decided = agenda.findLast(({ result }) => result) ?? agenda.findLast(({ status: has }) => has !== 'waiting');
  if (!decided) return { ...nothing, kind: 'opened' };
  return { kind: 'decided', item: decided, amendment: null, result: decided.result };
}

/** The amendment that is voted on, or else the last one that was. */
function amendmentOf({ amendments }: PublicItem, vote: PublicSession['vote']): Now['amendment'] {
  if (vote) return amendments.find(({ id }) => id === vote.amendment) ?? null;
  return amendments.findLast(({ result }) => result) ?? null;
}
