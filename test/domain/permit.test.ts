import { describe, expect, test } from '@jest/globals';
import { advancePermit, wakePermit } from '../../workflows/domain/permit/permit-advance.ts';
import type { PermitCommand } from '../../workflows/domain/permit/permit-command.ts';
import type { PermitStory } from '../../workflows/domain/permit/permit-event.ts';
import { allowedPermitActions } from '../../workflows/domain/permit/permit-rules.ts';
import type { PermitState } from '../../workflows/domain/permit/permit-state.ts';
import {
  application,
  asked,
  clerk,
  grant,
  granted,
  head,
  holder,
  law,
  rules,
  secretary,
  specialist,
} from './permits.ts';

const done = (state: PermitState, command: PermitCommand, at: string): PermitStory => {
  const answer = advancePermit(state, command, at);
  if ('code' in answer) throw new Error(answer.code);
  return answer;
};
const refusal = (state: PermitState, command: PermitCommand, at: string) => {
  const answer = advancePermit(state, command, at);
  return 'code' in answer ? answer.code : 'done';
};
const told = ({ events }: PermitStory) => events.map(({ type, at }) => `${at.slice(0, 16)} ${type}`);

describe('a permit', () => {
  const { state } = granted();

  test('is in force at once where it begins on its day, and later where it begins later', () => {
    expect(told(granted())).toEqual(['2026-03-02T08:00 permit.granted', '2026-03-02T08:00 permit.took-effect']);
    const later = granted({ from: '2026-04-01' });
    expect(later.state.status).toBe('granted');
    expect(told(wakePermit(later.state, '2026-04-01T00:00:00.000Z'))).toEqual(['2026-03-31T20:00 permit.took-effect']);
  });

  test('reminds a month and a week before its end, and expires when its last day is over in Armenia', () => {
    const story = wakePermit(state, '2029-01-01T00:00:00.000Z');
    expect(told(story)).toEqual([
      '2028-02-01T05:00 permit.reminded',
      '2028-02-24T05:00 permit.reminded',
      '2028-03-02T20:00 permit.expired',
    ]);
    expect(wakePermit(state, '2028-03-02T19:59:59.999Z').state.status).toBe('in-force');
  });

  test('of a few days is not reminded of what lies before it', () => {
    const { state: short } = granted({ until: '2026-03-12' });
    expect(told(wakePermit(short, '2027-01-01T00:00:00.000Z'))).toEqual([
      '2026-03-05T05:00 permit.reminded',
      '2026-03-12T20:00 permit.expired',
    ]);
  });

  test('runs out while it stands suspended, unless its law adds the time', () => {
    const at = '2026-06-01T08:00:00.000Z';
    const stopped = done(state, asked('suspend', head), at).state;
    expect(wakePermit(stopped, '2028-03-03T00:00:00.000Z').state.status).toBe('expired');

    const kind = granted({ rules: { ...rules, suspensionExtends: true } }).state;
    const waiting = done(kind, asked('suspend', head), at).state;
    expect(wakePermit(waiting, '2030-01-01T00:00:00.000Z').state.status).toBe('suspended');
    const resumed = done(waiting, asked('resume', secretary), '2026-06-11T08:00:00.000Z').state;
    expect(resumed).toMatchObject({ status: 'in-force', until: '2028-03-12' });
  });

  test('is extended by an application asked for in time, though granted after its end, and once by each', () => {
    const late = '2028-03-10T08:00:00.000Z';
    const inTime = asked('extend', law, { application: application('x', 12, '2028-03-02T19:00:00.000Z') });
    const tooLate = asked('extend', law, { application: application('y', 12, '2028-03-02T20:00:00.000Z') });
    expect(refusal(state, tooLate, late)).toBe('permit.expired');
    const longer = done(state, inTime, late);
    expect(longer.state).toMatchObject({ status: 'in-force', until: '2029-03-02' });
    expect(longer.state.endedAt).toBeUndefined();
    expect(refusal(longer.state, inTime, late)).toBe('permit.extended-already');
  });

  test('is over once it is revoked or surrendered, and says so to whoever asks', () => {
    const at = '2026-06-01T08:00:00.000Z';
    const revoked = done(state, asked('revoke', head), at).state;
    const extend = asked('extend', law, { application: application('x', 12) });
    expect(refusal(revoked, extend, at)).toBe('permit.revoked');
    expect(refusal(revoked, asked('resume', head), at)).toBe('permit.revoked');
    expect(wakePermit(revoked, '2030-01-01T00:00:00.000Z').events).toEqual([]);
    for (const by of [holder, clerk]) {
      const given = done(state, asked('surrender', by), at).state;
      expect(refusal(given, extend, at)).toBe('permit.surrendered');
    }
  });

  test('is acted upon by whom the law names, with what it asks for', () => {
    const at = '2026-06-01T08:00:00.000Z';
    expect(refusal(state, asked('revoke', secretary), at)).toBe('action.not-allowed');
    expect(refusal(state, asked('suspend', specialist), at)).toBe('action.not-allowed');
    expect(refusal(state, asked('surrender', head), at)).toBe('action.not-allowed');
    expect(refusal(state, asked('extend', head), at)).toBe('action.not-allowed');
    const { reason: _, ...bare } = asked('revoke', head);
    expect(advancePermit(state, bare, at)).toEqual({ code: 'field.required', field: 'reason' });
    expect(refusal(state, asked('suspend', head, { expectedSeq: 1 }), at)).toBe('permit.stale');
    expect(refusal(state, asked('plan-inspection', head, { on: '2026-05-31' }), at)).toBe('due-date.past');
    const elsewhere = { ...state, settlement: 'nor-gyugh' };
    const local = { ...head, settlements: ['vardashen'] } as typeof head;
    expect(refusal(elsewhere, asked('revoke', local), at)).toBe('action.not-allowed');
  });

  test('keeps conditions and inspections, each closed once', () => {
    const at = '2026-06-01T08:00:00.000Z';
    const one = done(state, asked('add-condition', specialist, { on: '2026-09-01' }), at).state;
    const two = done(one, asked('plan-inspection', specialist, { on: '2026-07-01' }), at).state;
    expect(allowedPermitActions(two, specialist).filter(({ target }) => target)).toMatchObject([
      { action: 'meet-condition', target: 'c1' },
      { action: 'hold-inspection', target: 'i1' },
    ]);
    const met = done(two, asked('meet-condition', specialist, { target: 'c1' }), at).state;
    const held = done(met, asked('hold-inspection', specialist, { target: 'i1', result: 'violations' }), at).state;
    expect(held.conditions).toEqual([expect.objectContaining({ id: 'c1', dueOn: '2026-09-01', metAt: at })]);
    expect(held.inspections).toEqual([{ id: 'i1', plannedFor: '2026-07-01', heldAt: at, result: 'violations' }]);
    expect(refusal(held, asked('hold-inspection', specialist, { target: 'i1' }), at)).toBe('action.not-allowed');
  });

  test('says of the grant what it was granted with', () => {
    expect(state).toMatchObject(grant());
  });
});
