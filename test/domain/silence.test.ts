import { describe, expect, test } from '@jest/globals';
import { allowedActions } from '../../workflows/domain/allowed-actions.ts';
import type { Law } from '../../workflows/domain/law.ts';
import {
  applicant,
  command,
  completed,
  happened,
  ref,
  refusalCode,
  registeredCase,
  slept,
  staff,
  told,
} from './cases.ts';
import { bareLaw } from './laws.ts';

const law = bareLaw({ silence: { effect: 'granted', confirmed: true } });
const head = staff('head');
/** Mon 2 March; day 5 is Mon 9, closing 18:00 in Yerevan. */
const dueAt = '2026-03-09T14:00:00.000Z';
const after = '2026-03-10T06:00:00.000Z';
const outcomes = (by: Law, state: Parameters<typeof allowedActions>[1]) =>
  allowedActions(by, state, head).flatMap(({ outcome }) => outcome ?? []);

describe('silence', () => {
  test.each([
    ['not confirmed', { effect: 'granted' }],
    ['without effect', { effect: 'none' }],
    ['confirmed to have none', { effect: 'none', confirmed: true }],
  ] as const)('means nothing when it is %s', (_, silence) => {
    const other = bareLaw({ silence });
    const story = slept(other, registeredCase(other), after);
    expect(told(story).at(-1)).toEqual(['term.lapsed', dueAt]);
    expect(story.state.silence).toBeUndefined();
    expect(outcomes(other, story.state)).toContain('refused');
    expect(allowedActions(other, registeredCase(other).state, head).map(({ action }) => action)).not.toContain(
      'stop-silence',
    );
  });

  test('takes effect at the moment at which the term passes', () => {
    const story = slept(law, registeredCase(law), after);
    expect(told(story).slice(-2)).toEqual([
      ['term.lapsed', dueAt],
      ['silence.took-effect', dueAt],
    ]);
    expect(story.state.silence).toEqual({ tookEffectAt: dueAt });
  });

  test('once it spoke, nobody can refuse or ask for more, and the end says how it came', () => {
    const story = slept(law, registeredCase(law), after);
    expect(outcomes(law, story.state)).toEqual(['granted']);
    const refused = command(head, 'complete', { task: 'decision#1', outcome: 'refused', reason: ref('no') });
    expect(refusalCode(law, story.state, refused, after)).toBe('silence.took-effect');
    const granted = completed(law, story, head, 'granted', {}, after);
    expect(granted.state.end).toEqual({ status: 'granted-by-silence', at: after });
    expect(granted.state.decision?.decision).toBe('granted');
  });

  test('a refusal that comes a second late meets it, though no timer has woken the case', () => {
    const refused = command(head, 'complete', { task: 'decision#1', outcome: 'refused', reason: ref('no') });
    expect(refusalCode(law, registeredCase(law).state, refused, '2026-03-09T14:00:01.000Z')).toBe(
      'silence.took-effect',
    );
    expect(refusalCode(law, registeredCase(law).state, refused, '2026-03-09T13:59:59.000Z')).toBeUndefined();
  });

  test('is stopped by the head, with a reason, before it spoke', () => {
    const { state } = registeredCase(law);
    expect(refusalCode(law, state, command(head, 'stop-silence'))).toBe('field.required');
    expect(refusalCode(law, state, command(staff('secretary'), 'stop-silence', { reason: ref('r') }))).toBe(
      'action.not-allowed',
    );
    const stopped = happened(law, registeredCase(law), command(head, 'stop-silence', { reason: ref('r') }));
    expect(refusalCode(law, stopped.state, command(head, 'stop-silence', { reason: ref('r') }))).toBe(
      'action.not-allowed',
    );
    const woken = slept(law, stopped, after);
    expect(told(woken).at(-1)).toEqual(['term.lapsed', dueAt]);
    expect(outcomes(law, woken.state)).toContain('refused');
    expect(completed(law, woken, head, 'granted', {}, after).state.end?.status).toBe('granted');
  });

  test('cannot be stopped once it spoke', () => {
    const { state } = slept(law, registeredCase(law), after);
    expect(refusalCode(law, state, command(head, 'stop-silence', { reason: ref('r') }), after)).toBe(
      'action.not-allowed',
    );
  });

  const reason = ref('r');
  test.each([
    ['waits for the applicant', completed(law, registeredCase(law), head, 'incomplete', { reason }), dueAt],
    ['is decided', completed(law, registeredCase(law), head, 'granted'), after],
    ['is withdrawn', happened(law, registeredCase(law), command(applicant, 'withdraw')), after],
  ])('never speaks in a case that %s', (_, story, until) => {
    const types = told(slept(law, story, until)).map(([type]) => type);
    expect(types).not.toContain('silence.took-effect');
    expect(types).not.toContain('term.lapsed');
  });
});
