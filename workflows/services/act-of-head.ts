import type { Act, Journal, Process } from '../domain/definition.ts';
import { drafting, signature } from './office-patterns.ts';
import { always, ends, issue, returned, work } from './patterns.ts';

interface ActOfHead {
  readonly act: Act;
  readonly journal: Journal;
  readonly draftingDays: number;
}

/**
 * The lawyer and the secretary agree the draft side by side, the head signs, the act gets its number, the secretary
 * publishes it or says why not. Days are a plan for the queue, not law.
 */
export const actOfHead = ({ act, journal, draftingDays }: ActOfHead): Process => ({
  start: 'drafting',
  stages: {
    drafting: drafting('agreement', draftingDays),
    agreement: {
      kind: 'work',
      tasks: [
        { key: 'legal-check', role: 'specialist', department: 'legal', days: 1 },
        { key: 'secretary-check', role: 'secretary', days: 1 },
      ],
      ends: 'first-negative',
      negative: ['objection'],
      outcomes: { agreed: { to: always('signature'), accepts: ['text'] }, objection: returned('drafting') },
    },
    signature: signature('granted'),
    issue: { ...issue(act, journal), issued: always('publication') },
    publication: work(
      { key: 'publication', role: 'secretary', days: 0 },
      {
        published: { to: always('closed'), accepts: ['text', 'document'] },
        'not-published': { to: always('closed'), requires: ['reason'] },
      },
    ),
    closed: ends.closed,
  },
});
