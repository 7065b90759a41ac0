import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wake } from '../../workflows/domain/advance.ts';
import { allowedActions } from '../../workflows/domain/allowed-actions.ts';
import { actions } from '../../workflows/domain/case-command.ts';
import { newCase } from '../../workflows/domain/case-state.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { nextDeadline } from '../../workflows/domain/deadlines.ts';
import { evolve } from '../../workflows/domain/evolve.ts';
import type { Law } from '../../workflows/domain/law.ts';
import { wantedNumber } from '../../workflows/domain/numbers.ts';
import { begin } from '../../workflows/domain/story.ts';
import { type Course, courses, isOnward, possible } from './any-course.ts';
import { command, refusalCode } from './cases.ts';
import { everyKind } from './every-kind.ts';
import { everything, peopleOf } from './people.ts';
import { everyService, oneOfEachShape } from './shapes.ts';

const laws = oneOfEachShape([everyKind, ...everyService]).map((law): [string, Law] => [law.definition.key, law]);

/** What must hold of a case wherever it has come to. */
const promises: [string, (course: Course) => void][] = [
  [
    'is never stuck: an open case has somebody who can act, a number that comes, or a deadline',
    ({ law, story }) => {
      if (story.state.status === 'closed') return;
      const able = possible(law, story).some(([, { action }]) => isOnward(action));
      expect(able || wantedNumber(law, story.state) !== undefined || nextDeadline(law, story.state) !== undefined).toBe(
        true,
      );
    },
  ],
  [
    'tells a chain that verifies, never goes back in time, and whose fold is the state',
    ({ story: { state, events } }) => {
      expect(verifyChain(events, { seq: state.seq, hash: state.head })).toBeNull();
      const times = events.map(({ at }) => at);
      expect(times).toEqual([...times].sort());
      expect(events.reduce(evolve, newCase('case-1', 'vardashen'))).toEqual(state);
    },
  ],
  [
    'has its due date ahead while the clock runs, and none while it stands still',
    ({ law, story, at }) => {
      const { status, dueAt, lapsedAt } = wake(law, story.state, at).state;
      if (status === 'in-progress' && !lapsedAt) expect(dueAt && dueAt > at).toBe(true);
      if (status === 'waiting-for-applicant' || status === 'suspended') expect(dueAt).toBeUndefined();
    },
  ],
  [
    'does no work once it is closed, and wakes for nothing',
    ({ law, story, at }) => {
      if (story.state.status !== 'closed') return;
      expect(story.state.tasks).toEqual([]);
      for (const actor of peopleOf(law)) {
        const open = allowedActions(law, story.state, actor).filter(({ action }) => action !== 'reopen');
        expect(open).toEqual([]);
        for (const action of actions.filter((one) => one !== 'reopen'))
          expect(refusalCode(law, story.state, command(actor, action, everything), at)).toBe('case.closed');
      }
      expect(wake(law, story.state, '2099-01-01T00:00:00.000Z')).toEqual(begin(story.state));
    },
  ],
  [
    'survives JSON: the state that goes into a new run is the state that came out',
    ({ story: { state } }) => expect(JSON.parse(JSON.stringify(state))).toEqual(state),
  ],
];

describe.each(laws)('%s, whatever people do and whenever', (_, law) => {
  test.each(promises)('%s', (_, keep) => {
    fc.assert(fc.property(courses(law), keep), { numRuns: law === everyKind ? 100 : 25 });
  });
});

test('the courses come to every stage of a law, and through everything that can happen', () => {
  const seen = fc.sample(courses(everyKind), { numRuns: 600, seed: 1 });
  const entered = seen.flatMap(({ story }) =>
    story.events.flatMap((event) => (event.type === 'stage.entered' ? event.data.stage : [])),
  );
  expect([...new Set(entered)].sort()).toEqual(
    expect.arrayContaining(Object.keys(everyKind.definition.process.stages).sort()),
  );
  const types = new Set(seen.flatMap(({ story }) => story.events.map(({ type }) => type)));
  expect([...types]).toEqual(
    expect.arrayContaining([
      'term.warned',
      'term.extended',
      'silence.took-effect',
      'calendar.changed',
      'opinion.lapsed',
    ]),
  );
});
