import { describe, expect, test } from '@jest/globals';
import type { Actor } from '../../workflows/domain/actor.ts';
import { wake } from '../../workflows/domain/advance.ts';
import { allowedActions } from '../../workflows/domain/allowed-actions.ts';
import type { CaseCommand } from '../../workflows/domain/case-command.ts';
import { newCase } from '../../workflows/domain/case-state.ts';
import { issueAct } from '../../workflows/domain/numbers.ts';
import { register } from '../../workflows/domain/register.ts';
import {
  applicant,
  command,
  completed,
  happened,
  lawOf,
  monday,
  ref,
  refusalCode,
  registeredCase,
  registration,
  staff,
} from './cases.ts';

const certificate = lawOf('certificate-residence');
const permit = lawOf('construction-permit');
const clerk = staff('clerk');

describe('the law of a case', () => {
  test('a certificate goes from filing to delivery', () => {
    let story = registeredCase(certificate);
    story = completed(certificate, story, clerk, 'complete');
    story = completed(certificate, story, staff('specialist', 'general'), 'confirmed');
    story = completed(certificate, story, staff('secretary'), 'granted');
    expect(story.state).toMatchObject({ status: 'decided', decision: { decision: 'granted' } });
    story = issueAct(certificate, story.state, 'Ե-0001/26', monday);
    story = completed(certificate, story, clerk, 'delivered', { proof: 'in-person' });
    expect(story.state).toMatchObject({ status: 'closed', end: { status: 'granted' }, tasks: [] });
  });

  test('the head names the executor, and nobody else may review', () => {
    let story = registeredCase(permit, { riskCategory: 'II' });
    story = completed(permit, story, clerk, 'complete');
    if (story.state.stage.stage === 'payment')
      story = completed(permit, story, clerk, 'paid', { payment: { amount: story.state.fee.amount } });
    const assignee = { userId: 'anna', department: 'urban-development' };
    story = completed(permit, story, staff('head'), 'assigned', { assignee, text: ref('resolution') });
    const other = staff('specialist', 'urban-development', 'boris');
    const task = story.state.tasks[0]?.id ?? '';
    expect(refusalCode(permit, story.state, command(other, 'complete', { task, outcome: 'favourable' }))).toBe(
      'task.assigned-to-other',
    );
    story = completed(permit, story, staff('specialist', 'urban-development', 'anna'), 'favourable');
    story = completed(permit, story, staff('head'), 'granted');
    expect(story.state.decision?.decision).toBe('granted');
  });

  test('a correction stops the clock and its answer lets it run', () => {
    const asked = completed(certificate, registeredCase(certificate), clerk, 'incomplete', { reason: ref('what') });
    expect(asked.state).toMatchObject({ status: 'waiting-for-applicant', tasks: [] });
    expect(asked.state.dueAt).toBeUndefined();
    const later = '2026-03-05T06:00:00.000Z';
    const answered = happened(certificate, asked, command(applicant, 'answer', { text: ref('here') }), later);
    expect(answered.state).toMatchObject({ status: 'in-progress', dueAt: '2026-03-09T14:00:00.000Z' });
  });

  test('an answer that comes after the correction lapsed is refused, timer or no timer', () => {
    const asked = completed(certificate, registeredCase(certificate), clerk, 'incomplete', { reason: ref('what') });
    const late = '2026-04-01T06:00:00.000Z';
    expect(refusalCode(certificate, asked.state, command(applicant, 'answer', { text: ref('here') }), late)).toBe(
      'case.closed',
    );
    const woken = wake(certificate, asked.state, late);
    expect(woken.state.end).toEqual({ status: 'lapsed', at: asked.state.stage.until });
  });

  test('a deadline that fell during an outage is told at its own moment, before the late command', () => {
    const story = registeredCase(certificate);
    const late = '2026-03-20T06:00:00.000Z';
    const next = happened(certificate, story, command(clerk, 'claim', { task: story.state.tasks[0]?.id ?? '' }), late);
    expect(next.events.slice(-2).map(({ type, at }) => [type, at])).toEqual([
      ['term.lapsed', story.state.dueAt],
      ['task.claimed', late],
    ]);
  });

  test.each<[string, Partial<CaseCommand> & { action: CaseCommand['action'] }, Actor]>([
    ['task.unknown', { action: 'complete', task: 'check#9', outcome: 'complete' }, clerk],
    ['outcome.unknown', { action: 'complete', task: 'check#1', outcome: 'nonsense' }, clerk],
    ['field.required', { action: 'complete', task: 'check#1', outcome: 'incomplete' }, clerk],
    ['action.not-allowed', { action: 'complete', task: 'check#1', outcome: 'complete' }, staff('auditor')],
    ['action.not-allowed', { action: 'complete', task: 'check#1', outcome: 'complete' }, applicant],
    ['action.not-allowed', { action: 'answer', text: ref('t') }, applicant],
    ['action.not-allowed', { action: 'withdraw' }, clerk],
    ['action.unknown', { action: 'destroy' as CaseCommand['action'] }, clerk],
    ['case.stale', { action: 'claim', task: 'check#1', expectedSeq: 1 }, clerk],
  ])('refuses with %s: %j', (code, { action, ...rest }, actor) => {
    expect(refusalCode(certificate, registeredCase(certificate).state, command(actor, action, rest))).toBe(code);
  });

  test('what a colleague claimed is refused, and free again once released', () => {
    const task = 'check#1';
    const other = staff('clerk', undefined, 'other');
    const claimed = happened(certificate, registeredCase(certificate), command(other, 'claim', { task }));
    expect(refusalCode(certificate, claimed.state, command(clerk, 'complete', { task, outcome: 'complete' }))).toBe(
      'task.claimed-by-other',
    );
    const released = happened(certificate, claimed, command(other, 'release', { task }));
    expect(
      refusalCode(certificate, released.state, command(clerk, 'complete', { task, outcome: 'complete' })),
    ).toBeUndefined();
  });

  test('a person of another settlement may not work on the case', () => {
    const elsewhere = { ...clerk, settlements: ['elsewhere'] };
    const story = registeredCase(certificate);
    expect(allowedActions(certificate, story.state, elsewhere)).toEqual([]);
  });

  test('a fee that is short is refused, one that is waived with a reason goes on', () => {
    const due = completed(permit, registeredCase(permit), clerk, 'complete');
    expect(due.state).toMatchObject({ stage: { stage: 'payment' }, fee: { amount: 4500, settled: false } });
    const task = due.state.tasks[0]?.id ?? '';
    const short = command(clerk, 'complete', { task, outcome: 'paid', payment: { amount: 4499 } });
    expect(refusalCode(permit, due.state, short)).toBe('payment.short');
    const waived = completed(permit, due, clerk, 'paid', { payment: { waived: ref('why') } });
    expect(waived.state).toMatchObject({ stage: { stage: 'resolution' }, fee: { settled: true } });
  });
});

test('what a clerk takes in at the counter says so', () => {
  const taken = register(certificate, newCase('case-2', 'vardashen'), {
    ...registration(),
    channel: 'counter',
    registrar: 'clara',
  });
  expect(taken.events[0]).toMatchObject({
    type: 'case.registered',
    actor: { kind: 'staff', userId: 'clara', role: 'clerk' },
  });
  expect(taken.events[0]?.data).not.toHaveProperty('registrar');
});
