import { type Entry, earliest, latest } from './kind.ts';
import type { Draft } from './record.ts';

export interface PaperEntry extends Entry {
  readonly draft: Draft;
}

const takenBack: readonly string[] = ['withdrawn', 'returned'];

/** A draft that was withdrawn, sent back or removed from every agenda is taken back; one that was put off keeps its title. */
export function paperEntry(draft: Draft): PaperEntry {
  const { decision, places, removed, isOpen } = draft;
  const { draftedAt, changedAt } = decision;
  const published = [...places, ...removed].map(({ session }) => session.publishedAt);
  const isGone = !isOpen && places.every(({ item }) => takenBack.includes(item.status));
  return {
    id: decision._id,
    created: earliest(...published),
    modified: latest(changedAt ?? draftedAt, ...published, ...removed.map(({ at }) => at)),
    ...(isGone && { deleted: true }),
    draft,
  };
}
