import { type ListName, typeOf } from './addresses.ts';
import { agendaItems } from './agenda-items.ts';
import { consultations } from './consultations.ts';
import { files } from './files.ts';
import { type Entry, type Kind, kind } from './kind.ts';
import { locations } from './locations.ts';
import { meetings } from './meetings.ts';
import { papers } from './papers.ts';
import { memberships, organizations, people } from './people.ts';
import type { CouncilRecord } from './record.ts';

const none = kind({ type: 'LegislativeTerm', entries: () => [], write: async () => [] });

export const lists: Readonly<Record<ListName, Kind>> = {
  organizations,
  people,
  memberships,
  meetings,
  'agenda-items': agendaItems,
  papers,
  consultations,
  files,
  locations,
  'legislative-terms': none,
};

/** What is left of an object that was taken back. */
export const tombstone = ({ to }: CouncilRecord, name: ListName, { id, created, modified }: Entry) => ({
  id: to.one(name, id),
  type: typeOf(lists[name].type),
  deleted: true,
  created,
  modified,
});
