import fc from 'fast-check';
import { type Actor, applicant, type StaffActor } from '../../workflows/domain/actor.ts';
import { advance } from '../../workflows/domain/advance.ts';
import { allowedActions } from '../../workflows/domain/allowed-actions.ts';
import { actions, type CaseCommand } from '../../workflows/domain/case-command.ts';
import type { CaseState } from '../../workflows/domain/case-state.ts';
import type { ServiceDefinition } from '../../workflows/domain/definition.ts';
import type { Law } from '../../workflows/domain/law.ts';
import { lawAfter } from '../../workflows/domain/office-commands.ts';
import type { Role } from '../../workflows/domain/roles.ts';
import { isRefusal, type Story } from '../../workflows/domain/story.ts';
import { always, correction, delivery, ends, returned, work } from '../../workflows/services/patterns.ts';
import { command, monday, registeredCase } from './cases.ts';
import { bareLaw, task } from './laws.ts';
import { everything } from './people.ts';

/** Two officials, of whom the second stands in for the first, a head and a citizen, all at one case. */
const person = (userId: string, roles: Role[], standsInFor: string[] = []): StaffActor => ({
  kind: 'staff',
  userId,
  roles,
  department: 'finance',
  settlements: [],
  ...(standsInFor.length > 0 && { standsInFor }),
});
export const people = [
  person('anna', ['specialist', 'clerk']),
  person('boris', ['specialist', 'secretary', 'clerk'], ['anna']),
  person('gor', ['head']),
  applicant,
] as const satisfies Actor[];

const review = work(
  { key: 'review', role: 'specialist', department: 'finance' },
  { done: { to: always('decision') }, incomplete: returned('correction') },
);
const decision = work(task('decision', 'head'), {
  granted: { to: always('delivery'), decides: 'granted' },
  refused: { to: always('delivery'), requires: ['reason'], decides: 'refused' },
  back: returned('review'),
});
const stages = { review, decision, delivery, correction: correction('review'), ...ends };
const payment = { kind: 'payment', task: task('payment', 'clerk'), paid: always('review') } as const;

export const days = { bare: { small: 5, large: 10 }, other: { small: 8, large: 8 } };
const rules: Partial<ServiceDefinition> = {
  term: { days: days.bare.small, kind: 'working', variants: [{ when: { field: 'size', from: 100 }, days: 10 }] },
  fee: { currency: 'AMD', otherwise: 1_000, table: [{ when: { field: 'size', from: 100 }, amount: 5_000 }] },
  silence: { effect: 'granted', confirmed: true },
  extension: { days: 5, noticeDays: 0 },
  warningDays: 2,
};
const bare = bareLaw({ ...rules, process: { start: 'payment', stages: { payment, ...stages } } });
const other = bareLaw({
  key: 'other',
  term: { days: days.other.small, kind: 'working' },
  process: { start: 'review', stages },
});

/** A moment of the day: somebody looks at the case, or does something, by what was seen at the last look or blindly. */
const step = fc.record({
  minutes: fc.constantFrom(30, 30, 600, 1_440, 6_000).chain((max) => fc.nat(max)),
  who: fc.nat(people.length - 1),
  does: fc.constantFrom('look', 'onward', 'onward', 'onward', 'allowed', 'allowed', 'anything'),
  careful: fc.boolean(),
  choice: fc.nat(1_000),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A command as it was sent, and what came of it. */
export interface Sent {
  readonly asked: CaseCommand;
  readonly before: CaseState;
  readonly refused?: string;
}
export interface Day {
  readonly law: Law;
  readonly story: Story;
  readonly at: string;
  readonly sent: readonly Sent[];
  /** What each person has on the screen. */
  readonly seen: readonly { readonly law: Law; readonly state: CaseState }[];
}

export const officeDays: fc.Arbitrary<Day> = fc.array(step, { maxLength: 60, size: 'max' }).map((steps) => {
  const story = registeredCase(bare, { size: 50 });
  const seen = people.map(() => ({ law: bare, state: story.state }));
  return steps.reduce(passed, { law: bare, story, at: monday, sent: [], seen });
});

function passed(day: Day, { minutes, who, does, careful, choice }: Step): Day {
  const at = new Date(Date.parse(day.at) + minutes * 60_000).toISOString();
  const actor = people[who];
  const seen = day.seen[who];
  if (!actor || !seen) throw new Error('nobody');
  const look = { law: day.law, state: day.story.state };
  const looked = { ...day, at, seen: day.seen.map((one, index) => (index === who ? look : one)) };
  if (does === 'look') return looked;
  const screen = careful ? seen : look;
  const picked = does === 'anything' ? blindly(day.story.state, choice) : byScreen(screen, actor, does, choice);
  if (!picked) return looked;
  const asked = command(actor, picked.action, {
    ...withAll(day.law, picked.action, choice),
    ...picked,
    ...(careful && { expectedSeq: seen.state.seq }),
  });
  const next = advance(day.law, day.story.state, asked, at);
  const sent = { asked, before: day.story.state };
  if (isRefusal(next)) return { ...looked, sent: [...day.sent, { ...sent, refused: next.code }] };
  const story = { state: next.state, events: [...day.story.events, ...next.events] };
  return { ...looked, law: lawAfter(day.law, asked, next), story, sent: [...day.sent, sent] };
}

type Picked = Pick<CaseCommand, 'action' | 'task' | 'outcome'>;
const onward: readonly CaseCommand['action'][] = ['complete', 'answer', 'resume', 'reopen'];

function byScreen({ law, state }: Day['seen'][number], actor: Actor, does: Step['does'], choice: number) {
  const allowed = allowedActions(law, state, actor).filter(
    ({ action }) => does === 'allowed' || onward.includes(action),
  );
  const entry = allowed[choice % Math.max(1, allowed.length)];
  return entry && pickedOf(entry);
}

const pickedOf = ({ action, task, outcome }: Picked): Picked => ({
  action,
  ...(task && { task }),
  ...(outcome && { outcome }),
});

const outcomes = ['granted', 'refused', 'done', 'paid', 'delivered', 'given'];
function blindly({ tasks, opened }: CaseState, choice: number): Picked {
  const action = actions[choice % actions.length] ?? 'claim';
  const task = tasks[choice % Math.max(1, tasks.length)]?.id ?? `review#${opened}`;
  if (action === 'complete') return { action, task, outcome: outcomes[choice % outcomes.length] ?? 'done' };
  return action === 'claim' || action === 'release' || action === 'assign' ? { action, task } : { action };
}

/** Everything that any action might need. */
function withAll({ definition }: Law, action: CaseCommand['action'], choice: number): Partial<CaseCommand> {
  const sizes = [50, 500];
  const newer = { ...definition, version: definition.version + 1 };
  const another = (definition.key === 'other' ? bare : other).definition;
  return {
    ...everything,
    assignee: { userId: choice % 2 === 0 ? 'anna' : 'boris', department: 'finance' },
    target: {
      caseId: `case-${choice % 5}`,
      number: 'Դ-0002/26',
      relation: action === 'merge' ? 'duplicate' : 'related',
    },
    facts: { size: sizes[choice % sizes.length] ?? 50 },
    ...(action === 'migrate' && { definition: newer }),
    ...(action === 'reclassify' && { definition: another }),
  };
}
