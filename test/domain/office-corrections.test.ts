import { describe, expect, test } from '@jest/globals';
import { advance } from '../../workflows/domain/advance.ts';
import type { CaseCommand } from '../../workflows/domain/case-command.ts';
import type { ServiceDefinition } from '../../workflows/domain/definition.ts';
import { lawAfter } from '../../workflows/domain/office-commands.ts';
import { isRefusal, type Story } from '../../workflows/domain/story.ts';
import { always, work } from '../../workflows/services/patterns.ts';
import {
  applicant,
  command,
  completed,
  dataOf,
  happened,
  monday,
  ref,
  refusalCode,
  registeredCase,
  slept,
  staff,
} from './cases.ts';
import { bareLaw, task } from './laws.ts';

/** Five working days, ten for what is large; nothing to pay for what is small, much for what is large. */
const rules: Partial<ServiceDefinition> = {
  term: { days: 5, kind: 'working', variants: [{ when: { field: 'size', from: 100 }, days: 10 }] },
  fee: {
    currency: 'AMD',
    otherwise: 1_000,
    table: [
      { when: { field: 'size', below: 10 }, amount: 0 },
      { when: { field: 'size', from: 100 }, amount: 5_000 },
    ],
  },
};
const payment = { kind: 'payment', task: task('payment', 'clerk'), paid: always('decision') } as const;
const law = bareLaw(rules, { payment });
const clerk = staff('clerk');
const secretary = staff('secretary');
const head = staff('head');
const reason = ref('misread');
/** Mon 2 March 2026 and five working days: Mon 9. Ten: Mon 16. */
const filed = registeredCase(law, { size: 50 });
const small = { size: 5 };
const large = { size: 200 };
const five = '2026-03-09T14:00:00.000Z';
const ten = '2026-03-16T14:00:00.000Z';
const thursday = '2026-03-05T06:00:00.000Z';

const corrected = (story: Story, facts: CaseCommand['facts'], at = thursday, more: Partial<CaseCommand> = {}) =>
  happened(law, story, command(clerk, 'correct', { content: ref('as it is'), facts, reason, ...more }), at);

describe('a registration that is put right', () => {
  test('gives term, fee and due date as they would have been', () => {
    const { state, ...story } = corrected(filed, large);
    expect(dataOf({ state, ...story }, 'registration.corrected')).toEqual({
      content: ref('as it is'),
      facts: large,
      reason,
      term: { days: 10, kind: 'working' },
      fee: 5_000,
      dueAt: ten,
    });
    expect(state).toMatchObject({
      facts: large,
      term: { days: 10 },
      dueAt: ten,
      dueSince: thursday,
      fee: { amount: 5_000, settled: false },
      number: filed.state.number,
      stage: filed.state.stage,
      tasks: filed.state.tasks,
    });
  });

  test('moves the case to another settlement, or leaves it in its own', () => {
    const moved = corrected(filed, large, thursday, { settlement: 'khachatun' });
    expect(moved.state.settlement).toBe('khachatun');
    expect(corrected(moved, small).state.settlement).toBe('khachatun');
  });

  test('leaves a fee paid that has not grown, and opens one that has', () => {
    const paid = completed(law, filed, clerk, 'paid', { payment: { amount: 1_000 } });
    expect(corrected(paid, { size: 60 }).state.fee).toEqual({ amount: 1_000, settled: true });
    expect(corrected(paid, small).state.fee).toEqual({ amount: 0, settled: true });
    expect(corrected(paid, large).state.fee).toEqual({ amount: 5_000, settled: false });
    const waived = completed(law, filed, clerk, 'paid', { payment: { waived: ref('poor') } });
    expect(corrected(waived, large).state.fee).toEqual({ amount: 5_000, settled: false });
  });

  test('leaves nothing to pay where there is no fee', () => {
    expect(corrected(filed, small).state.fee).toEqual({ amount: 0, settled: true });
  });

  test('gives no due date once the term has passed', () => {
    const lapsed = slept(law, filed, '2026-03-10T06:00:00.000Z');
    const after = corrected(lapsed, large, '2026-03-10T07:00:00.000Z');
    expect(dataOf(after, 'registration.corrected')).not.toHaveProperty('dueAt');
    expect(after.state).toMatchObject({ term: { days: 10 }, dueAt: five, lapsedAt: five });
  });

  test('gives no due date while the clock stands still; then the new term counts', () => {
    const tuesday = '2026-03-03T06:00:00.000Z';
    const still = happened(law, filed, command(head, 'suspend', { reason }), tuesday);
    const after = corrected(still, large);
    expect(after.state.dueAt).toBeUndefined();
    // Nothing counted yet; Thu 12, Fri 13, 16 to 20, Mon 23, Tue 24, Wed 25.
    const on = happened(law, after, command(head, 'resume'), '2026-03-12T08:00:00.000Z');
    expect(on.state.dueAt).toBe('2026-03-25T14:00:00.000Z');
  });

  test('never ends a term in the past: the next closing instead', () => {
    const long = registeredCase(law, large);
    const late = corrected(long, { size: 50 }, '2026-03-12T06:00:00.000Z');
    expect(late.state.dueAt).toBe('2026-03-12T14:00:00.000Z');
    const evening = corrected(long, { size: 50 }, '2026-03-12T15:00:00.000Z');
    expect(evening.state.dueAt).toBe('2026-03-13T14:00:00.000Z');
  });

  test('is put right by clerk and secretary, with what it now says and why', () => {
    const asked = { content: ref('c'), facts: large, reason };
    for (const one of [head, staff('specialist'), applicant])
      expect(refusalCode(law, filed.state, command(one, 'correct', asked))).toBe('action.not-allowed');
    expect(advance(law, filed.state, command(clerk, 'correct', { reason }), monday)).toEqual({
      code: 'field.required',
      field: 'corrections',
    });
    expect(advance(law, filed.state, command(clerk, 'correct', { content: ref('c'), facts: large }), monday)).toEqual({
      code: 'field.required',
      field: 'reason',
    });
  });
});

const review = work({ key: 'review', role: 'specialist' }, { done: { to: always('decision') } });
const other = bareLaw({ key: 'other', version: 3, term: { days: 10, kind: 'working' } }, { review });

describe('a paper that stood under the wrong service', () => {
  const asked = { definition: other.definition, content: ref('c'), facts: small, reason };
  const moved = happened(law, filed, command(secretary, 'reclassify', asked), thursday);

  test('begins the other process with its number, and the term since registration', () => {
    expect(dataOf(moved, 'case.reclassified')).toEqual({
      from: 'bare',
      service: 'other',
      version: 3,
      content: ref('c'),
      facts: small,
      reason,
      term: { days: 10, kind: 'working' },
      fee: 0,
      dueAt: ten,
    });
    expect(moved.state).toMatchObject({
      number: 'Դ-0001/26',
      service: 'other',
      version: 3,
      registeredAt: monday,
      facts: small,
      dueAt: ten,
      stage: { stage: 'review' },
      tasks: [{ id: 'review#2' }],
    });
  });

  test('goes on by the law of the other service', () => {
    const moving = command(secretary, 'reclassify', asked);
    const next = advance(law, filed.state, moving, thursday);
    if (isRefusal(next)) throw new Error(next.code);
    const now = lawAfter(law, moving, next);
    expect(now.definition).toBe(other.definition);
    expect(completed(now, next, staff('specialist'), 'done', {}, thursday).state.stage.stage).toBe('decision');
  });

  test('needs the service, what it says by it, and why; and a running case', () => {
    const faultOf = (more: Partial<CaseCommand>) =>
      advance(law, filed.state, command(secretary, 'reclassify', { ...asked, ...more }), monday);
    expect(faultOf({ definition: undefined })).toMatchObject({ code: 'field.required', field: 'service' });
    expect(faultOf({ content: undefined })).toMatchObject({ code: 'field.required', field: 'corrections' });
    expect(faultOf({ reason: undefined })).toMatchObject({ code: 'field.required', field: 'reason' });
    for (const one of [head, staff('specialist'), applicant])
      expect(refusalCode(law, filed.state, command(one, 'reclassify', asked))).toBe('action.not-allowed');
    const still = happened(law, filed, command(head, 'suspend', { reason }), thursday);
    expect(refusalCode(law, still.state, command(secretary, 'reclassify', asked))).toBe('action.not-allowed');
  });
});
