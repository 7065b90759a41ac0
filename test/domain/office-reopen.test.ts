import { describe, expect, test } from '@jest/globals';
import { allowedActions } from '../../workflows/domain/allowed-actions.ts';
import type { DocumentRef } from '../../workflows/domain/case-command.ts';
import { issueAct } from '../../workflows/domain/numbers.ts';
import type { Story } from '../../workflows/domain/story.ts';
import {
  applicant,
  command,
  completed,
  dataOf,
  happened,
  lawOf,
  monday,
  ref,
  refusalCode,
  registeredCase,
  slept,
  staff,
} from './cases.ts';
import { bareLaw } from './laws.ts';

const law = lawOf('certificate-residence');
const clerk = staff('clerk');
const secretary = staff('secretary');
const head = staff('head');
const reason = ref('the court said so');
const judgment: DocumentRef = { id: 'judgment', kind: 'mandate', sha256: 'b'.repeat(64) };
const reopen = command(head, 'reopen', { reason, documents: [judgment] });
/** Sat 14 March 2026, so counted from the opening of Mon 16; three working days: Thu 19. */
const saturday = '2026-03-14T08:00:00.000Z';

function decidedAndHandedOver(story: Story, number: string, outcome: string, at = monday): Story {
  const decided = completed(law, story, secretary, outcome, { reason }, at);
  const issued = issueAct(law, decided.state, number, at);
  const gone = { state: issued.state, events: [...decided.events, ...issued.events] };
  return completed(law, gone, clerk, 'delivered', { proof: 'post' }, at);
}
const before = completed(law, registeredCase(law), clerk, 'complete');
const signing = completed(law, before, staff('specialist', 'general'), 'confirmed');
const refused = decidedAndHandedOver(signing, 'Ե-0001/26', 'refused');

describe('a case that is reopened', () => {
  const reopened = happened(law, refused, reopen, saturday);

  test('goes on where it was decided, by its number, with a term of its own', () => {
    expect(reopened.events.slice(-2)).toMatchObject([
      {
        type: 'case.reopened',
        actor: { userId: 'user-head', role: 'head' },
        data: {
          reason,
          documents: [judgment],
          countedFrom: '2026-03-16T05:00:00.000Z',
          dueAt: '2026-03-19T14:00:00.000Z',
        },
      },
      { type: 'stage.entered', data: { stage: 'sign' } },
    ]);
    expect(reopened.state).toMatchObject({
      number: 'Դ-0001/26',
      status: 'in-progress',
      registeredAt: monday,
      dueAt: '2026-03-19T14:00:00.000Z',
      suspensions: [],
      documents: [judgment],
      tasks: [{ key: 'sign', role: 'secretary' }],
    });
  });

  test('keeps its old decision and end as former ones', () => {
    expect(reopened.state.former).toEqual([
      { decision: { decision: 'refused', at: monday, stage: 'sign' }, end: { status: 'refused', at: monday } },
    ]);
    expect(reopened.state.decision).toBeUndefined();
    expect(reopened.state.end).toBeUndefined();
    expect(reopened.state.acts).toHaveLength(1);
  });

  test('is decided anew and ends once more, with another act; and can be reopened again', () => {
    const again = decidedAndHandedOver(reopened, 'Ե-0002/26', 'granted', saturday);
    expect(again.state).toMatchObject({
      status: 'closed',
      end: { status: 'granted' },
      decision: { decision: 'granted' },
      acts: [{ number: 'Ե-0001/26' }, { number: 'Ե-0002/26' }],
    });
    const twice = happened(law, again, reopen, saturday);
    expect(twice.state.former?.map(({ decision }) => decision?.decision)).toEqual(['refused', 'granted']);
  });

  test('begins from the start when nothing was decided', () => {
    const filed = registeredCase(law);
    const link = { caseId: 'case-2', number: 'Դ-0002/26', relation: 'duplicate' } as const;
    const ends: [Story, string][] = [
      [happened(law, filed, command(applicant, 'withdraw')), 'withdrawn'],
      [happened(law, filed, command(head, 'annul', { reason })), 'annulled'],
      [happened(law, filed, command(clerk, 'merge', { target: link })), 'merged'],
    ];
    for (const [ended, status] of ends) {
      const { state } = happened(law, ended, reopen, saturday);
      expect(state).toMatchObject({ stage: { stage: 'check' }, former: [{ end: { status } }] });
    }
  });

  test('begins from the start when the stage of its decision is gone', () => {
    const { sign: _, ...stages } = law.definition.process.stages;
    const newer = { ...law, definition: { ...law.definition, process: { start: 'check', stages } } };
    expect(happened(newer, refused, reopen, saturday).state.stage.stage).toBe('check');
  });

  test('is reopened by the head alone, with a reason and the paper that asks for it, and only when it has ended', () => {
    const all = { reason, documents: [judgment] };
    const code = (...asked: Parameters<typeof command>) => refusalCode(law, refused.state, command(...asked), saturday);
    for (const one of [clerk, secretary, staff('auditor'), applicant])
      expect(code(one, 'reopen', all)).toBe('action.not-allowed');
    expect(code(head, 'reopen', { documents: [judgment] })).toBe('field.required');
    expect(code(head, 'reopen', { reason })).toBe('field.required');
    expect(refusalCode(law, signing.state, reopen)).toBe('action.not-allowed');
    expect(refusalCode(law, reopened.state, reopen, saturday)).toBe('action.not-allowed');
  });
});

describe('what a term has gone through', () => {
  /** Five working days and five more; silence grants. Mon 2 March: Mon 9, extended Mon 16. */
  const silent = bareLaw({
    silence: { effect: 'granted', confirmed: true },
    extension: { days: 5, noticeDays: 0 },
    warningDays: 2,
  });
  const extended = happened(silent, registeredCase(silent), command(head, 'extend', { reason }));
  const lapsed = slept(silent, extended, '2026-03-17T06:00:00.000Z');
  const granted = completed(silent, lapsed, head, 'granted', {}, '2026-03-17T06:00:00.000Z');
  /** Wed 18 March: five working days end on Wed 25. */
  const wednesday = '2026-03-18T06:00:00.000Z';
  const reopened = happened(silent, granted, reopen, wednesday);

  test('is over with it: silence, extension, warning and lapse', () => {
    expect(granted.state).toMatchObject({
      end: { status: 'granted-by-silence' },
      extension: 5,
      lapsedAt: '2026-03-16T14:00:00.000Z',
      silence: { tookEffectAt: '2026-03-16T14:00:00.000Z' },
    });
    expect(dataOf(reopened, 'case.reopened')).toMatchObject({ dueAt: '2026-03-25T14:00:00.000Z' });
    for (const gone of ['silence', 'extension', 'warnedFor', 'lapsedAt'])
      expect(reopened.state).not.toHaveProperty(gone);
  });

  test('does not bind the new decision: it may be refused, extended, warned of', () => {
    const offered = allowedActions(silent, reopened.state, head).map(({ action, outcome }) => outcome ?? action);
    expect(offered).toEqual(expect.arrayContaining(['refused', 'extend']));
    expect(completed(silent, reopened, head, 'refused', { reason }, wednesday).state.end?.status).toBe('refused');
    const types = slept(silent, reopened, '2026-03-26T06:00:00.000Z').events.map(({ type }) => type);
    expect(types.slice(-3)).toEqual(['term.warned', 'term.lapsed', 'silence.took-effect']);
  });
});
