import { describe, expect, test } from '@jest/globals';
import type { CaseLink } from '../../workflows/domain/case-command.ts';
import type { Story } from '../../workflows/domain/story.ts';
import {
  applicant,
  command,
  completed,
  dataOf,
  happened,
  lawOf,
  ref,
  refusalCode,
  registeredCase,
  staff,
} from './cases.ts';
import { bareLaw } from './laws.ts';

const law = bareLaw();
const clerk = staff('clerk');
const head = staff('head');
const filed = registeredCase(law);
const target: CaseLink = { caseId: 'case-2', number: 'Դ-0002/26', relation: 'related' };
const duplicate: CaseLink = { ...target, relation: 'duplicate' };

const does = (story: Story, ...asked: Parameters<typeof command>) => happened(law, story, command(...asked));
const code = (story: Story, ...asked: Parameters<typeof command>) => refusalCode(law, story.state, command(...asked));

describe('a link to another case', () => {
  const linked = does(filed, clerk, 'link', { target });

  test('is kept, and the case goes on as before', () => {
    expect(dataOf(linked, 'case.linked')).toEqual({ target });
    expect(linked.state).toMatchObject({ links: [target], status: 'in-progress', tasks: filed.state.tasks });
  });

  test('stands once for each relation', () => {
    expect(code(linked, head, 'link', { target })).toBe('target.linked-already');
    const answer: CaseLink = { ...target, relation: 'answer' };
    expect(does(linked, head, 'link', { target: answer }).state.links).toEqual([target, answer]);
  });

  test('leads to another case, never to itself', () => {
    expect(code(filed, clerk, 'link', { target: { ...target, caseId: 'case-1' } })).toBe('target.same');
    expect(code(filed, clerk, 'link')).toBe('field.required');
    expect(code(filed, applicant, 'link', { target })).toBe('action.not-allowed');
  });
});

describe('a merged case', () => {
  const merged = does(filed, clerk, 'merge', { target: duplicate, reason: ref('filed twice') });

  test('ends in the other one and keeps its number', () => {
    expect(merged.events.slice(-2).map(({ type, data }) => [type, data])).toEqual([
      ['case.merged', { into: duplicate, reason: ref('filed twice') }],
      ['case.closed', { status: 'merged' }],
    ]);
    expect(merged.state).toMatchObject({
      number: 'Դ-0001/26',
      status: 'closed',
      end: { status: 'merged' },
      links: [duplicate],
      tasks: [],
    });
    expect(code(merged, clerk, 'merge', { target: duplicate })).toBe('case.closed');
  });

  test('is not merged with itself; a link that it had is in nobody’s way', () => {
    expect(code(filed, clerk, 'merge', { target: { ...duplicate, caseId: 'case-1' } })).toBe('target.same');
    const linked = does(filed, clerk, 'link', { target: duplicate });
    expect(does(linked, clerk, 'merge', { target: duplicate }).state.end?.status).toBe('merged');
  });

  test('may wait for its applicant or stand still, but not be decided', () => {
    const waiting = completed(law, filed, head, 'incomplete', { reason: ref('r') });
    expect(does(waiting, clerk, 'merge', { target: duplicate }).state.end?.status).toBe('merged');
    const still = does(filed, head, 'suspend', { reason: ref('r') });
    expect(does(still, clerk, 'merge', { target: duplicate }).state.end?.status).toBe('merged');

    const certificate = lawOf('certificate-residence');
    let decided = completed(certificate, registeredCase(certificate), clerk, 'complete');
    decided = completed(certificate, decided, staff('specialist', 'general'), 'confirmed');
    decided = completed(certificate, decided, staff('secretary'), 'granted');
    expect(refusalCode(certificate, decided.state, command(clerk, 'merge', { target: duplicate }))).toBe(
      'action.not-allowed',
    );
  });

  test('is merged by clerk or secretary, and with something', () => {
    for (const one of [head, staff('specialist'), applicant])
      expect(code(filed, one, 'merge', { target: duplicate })).toBe('action.not-allowed');
    expect(code(filed, clerk, 'merge')).toBe('field.required');
  });
});
