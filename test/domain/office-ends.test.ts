import { describe, expect, test } from '@jest/globals';
import { issueAct } from '../../workflows/domain/numbers.ts';
import type { Story } from '../../workflows/domain/story.ts';
import { command, completed, happened, lawOf, monday, ref, refusalCode, registeredCase, staff } from './cases.ts';
import { bareLaw } from './laws.ts';

/** Five working days from Mon 2 March 2026: 3, 4, 5, 6 and Mon 9 (Sun 8 is a holiday that is not moved). */
const law = bareLaw();
const head = staff('head');
const filed = registeredCase(law);
const reason = ref('the court has it');

const does = (story: Story, at: string, ...asked: Parameters<typeof command>) =>
  happened(law, story, command(...asked), at);
const suspended = (story: Story, at: string) => does(story, at, head, 'suspend', { reason });
const tuesdayMorning = '2026-03-03T06:00:00.000Z';
const tuesdayEvening = '2026-03-03T15:00:00.000Z';

describe('an end that the office makes', () => {
  test('sent on to whoever is competent, with words', () => {
    const sent = does(filed, monday, head, 'forward', { text: ref('to the ministry') });
    expect(sent.events.slice(-2)).toMatchObject([
      { type: 'case.forwarded', data: { text: ref('to the ministry') } },
      { type: 'case.closed', data: { status: 'forwarded' } },
    ]);
    expect(sent.state).toMatchObject({ status: 'closed', end: { status: 'forwarded', at: monday }, tasks: [] });
    expect(refusalCode(law, filed.state, command(head, 'forward'))).toBe('field.required');
    const secretary = command(staff('secretary'), 'forward', { text: ref('t') });
    expect(refusalCode(law, filed.state, secretary)).toBe('action.not-allowed');
  });

  test('annulled with a reason, in whatever way it stands', () => {
    const annul = command(head, 'annul', { reason });
    const waiting = completed(law, filed, head, 'incomplete', { reason });
    for (const story of [filed, waiting, suspended(filed, tuesdayMorning)]) {
      const { state } = happened(law, story, annul, tuesdayEvening);
      expect(state).toMatchObject({ status: 'closed', end: { status: 'annulled' }, tasks: [], number: 'Դ-0001/26' });
    }
    expect(refusalCode(law, filed.state, command(head, 'annul'))).toBe('field.required');
    expect(refusalCode(law, filed.state, command(staff('clerk'), 'annul', { reason }))).toBe('action.not-allowed');
  });

  test('annulled after it was decided, which is still told', () => {
    const certificate = lawOf('certificate-residence');
    let story = completed(certificate, registeredCase(certificate), staff('clerk'), 'complete');
    story = completed(certificate, story, staff('specialist', 'general'), 'confirmed');
    story = completed(certificate, story, staff('secretary'), 'granted');
    story = issueAct(certificate, story.state, 'Ե-0001/26', monday);
    const { state } = happened(certificate, story, command(staff('secretary'), 'annul', { reason }));
    expect(state).toMatchObject({ end: { status: 'annulled' }, decision: { decision: 'granted' } });
  });
});
