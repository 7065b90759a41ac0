import fc from 'fast-check';
import type { Actor } from '../../workflows/domain/actor.ts';
import { advance } from '../../workflows/domain/advance.ts';
import { type AllowedAction, allowedActions } from '../../workflows/domain/allowed-actions.ts';
import type { CaseCommand } from '../../workflows/domain/case-command.ts';
import { changeCalendar } from '../../workflows/domain/change-calendar.ts';
import type { Law } from '../../workflows/domain/law.ts';
import { issueAct, wantedNumber } from '../../workflows/domain/numbers.ts';
import { lawAfter } from '../../workflows/domain/office-commands.ts';
import { isRefusal, type Story } from '../../workflows/domain/story.ts';
import { addDays } from '../../workflows/domain/working-time.ts';
import { monday, registeredCase } from './cases.ts';
import { bareLaw, calendarWith } from './laws.ts';
import { asCommand, peopleOf } from './people.ts';

/** Where a case has come to: the law it runs by now, its story so far, the time. */
export interface Course {
  readonly law: Law;
  readonly story: Story;
  readonly at: string;
}

const day = 24 * 60;

/** Some minutes go by; then somebody does something, the calendar changes, or neither. */
const step = fc.record({
  minutes: fc.constantFrom(60, 60, day, 4 * day, 16 * day).chain((max) => fc.nat(max)),
  choice: fc.nat(1_000),
  /** Of all that is allowed, mostly what leads straight on or at least on: much else goes back, or ends the case. */
  way: fc.constantFrom('ahead', 'ahead', 'ahead', 'onward', 'any'),
  /** A number that is waited for comes now. */
  numbered: fc.boolean(),
  /** By days from now. */
  calendar: fc.oneof(
    { weight: 12, arbitrary: fc.constant(undefined) },
    {
      weight: 1,
      arbitrary: fc.dictionary(
        fc.integer({ min: -9, max: 20 }).map(String),
        fc.constantFrom('working' as const, 'off' as const),
      ),
    },
  ),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

export const courses = (law: Law): fc.Arbitrary<Course> =>
  fc
    .record({
      steps: fc.array(step, { maxLength: 30, size: 'max' }),
      facts: fc.record({ size: fc.constantFrom(5, 50, 500), days: fc.nat(4) }),
    })
    .map(({ steps, facts }) => steps.reduce(taken, { law, story: registeredCase(law, facts), at: monday }));

function taken(course: Course, { minutes, numbered, calendar, ...pick }: Step): Course {
  const at = new Date(Date.parse(course.at) + minutes * 60_000).toISOString();
  const { law, story } = course;
  if (numbered && wantedNumber(law, story.state))
    return { law, at, story: after(story, issueAct(law, story.state, `N ${story.state.seq}-Ա`, at)) };
  return calendar ? underCalendar({ law, story, at }, calendar) : done({ law, story, at }, pick);
}

function underCalendar({ law, story, at }: Course, changes: Record<string, 'working' | 'off'>): Course {
  const exceptions = Object.entries(changes).map(([days, kind]) => [addDays(at.slice(0, 10), Number(days)), kind]);
  const calendar = calendarWith(Object.fromEntries(exceptions), law.calendar.version + 1);
  return { law: { ...law, calendar }, at, story: after(story, changeCalendar(law, story.state, calendar, at)) };
}

function done({ law, story, at }: Course, { choice, way }: Pick<Step, 'choice' | 'way'>): Course {
  const all = possible(law, story);
  const onward = all.filter(([, { action }]) => isOnward(action));
  const ahead = onward.filter(([, { tone }]) => tone === 'primary');
  const some = way === 'any' ? all : way === 'ahead' && ahead.length > 0 ? ahead : onward;
  const [actor, picked] = some[choice % Math.max(1, some.length)] ?? [];
  if (!actor || !picked) return { law, story, at };
  const asked: CaseCommand = { ...asCommand(law, story.state, actor, picked), ...otherLaw(law, picked) };
  const next = advance(law, story.state, asked, at);
  return isRefusal(next) ? { law, story, at } : { law: lawAfter(law, asked, next), at, story: after(story, next) };
}

export const possible = (law: Law, { state }: Story): [Actor, AllowedAction][] =>
  peopleOf(law).flatMap((actor) =>
    allowedActions(law, state, actor).map((one): [Actor, AllowedAction] => [actor, one]),
  );

/** What brings the process on; all else can go on for ever. */
export const isOnward = (action: AllowedAction['action']): boolean =>
  action === 'complete' || action === 'answer' || action === 'resume';

const otherLaw = ({ definition }: Law, { action }: AllowedAction): Partial<CaseCommand> => {
  if (action === 'migrate') return { definition: { ...definition, version: definition.version + 1 } };
  if (action === 'reclassify') return { definition: bareLaw().definition, facts: {} };
  return action === 'correct' ? { facts: { size: 500, days: 2 } } : {};
};

const after = (story: Story, next: Story): Story => ({
  state: next.state,
  events: [...story.events, ...next.events],
});
