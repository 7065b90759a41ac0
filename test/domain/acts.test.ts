import { describe, expect, test } from '@jest/globals';
import type { ForwardingStage, IssueStage, ServiceDefinition } from '../../workflows/domain/definition.ts';
import { formatNumber, isNumberFormat } from '../../workflows/domain/numbering.ts';
import { issueAct, wantedNumber } from '../../workflows/domain/numbers.ts';
import { feeOf, validityMonths } from '../../workflows/domain/register.ts';
import { always, returned, work } from '../../workflows/services/patterns.ts';
import {
  applicant,
  command,
  completed,
  dataOf,
  happened,
  ref,
  refusalCode,
  registeredCase,
  slept,
  staff,
  told,
} from './cases.ts';
import { bareLaw, task } from './laws.ts';

const secretary = staff('secretary');
const document = { id: 'd', kind: 'result', sha256: 'a'.repeat(64) };

describe('an act that is issued', () => {
  const issue: IssueStage = { kind: 'issue', act: 'decision', journal: 'decisions', issued: always('decision') };
  const law = bareLaw({}, { issue });
  const byHand = bareLaw({}, { issue: { ...issue, task: task('issue', 'secretary') } });

  test('waits for its number, and goes on with it', () => {
    const { state } = registeredCase(law);
    expect(wantedNumber(law, state)).toEqual({ id: 'case-1:act-1', journal: 'decisions' });
    const story = issueAct(law, state, 'N 744-Ա', '2026-03-02T06:00:01.000Z');
    expect(told(story)).toEqual([
      ['act.issued', '2026-03-02T06:00:01.000Z'],
      ['stage.entered', '2026-03-02T06:00:01.000Z'],
    ]);
    expect(story.state.acts).toEqual([
      { act: 'decision', journal: 'decisions', number: 'N 744-Ա', at: '2026-03-02T06:00:01.000Z' },
    ]);
    expect(story.state.stage.stage).toBe('decision');
    expect(wantedNumber(law, story.state)).toBeUndefined();
  });

  test('with a task, wants no number before the document is there', () => {
    const registered = registeredCase(byHand);
    expect(wantedNumber(byHand, registered.state)).toBeUndefined();
    const bare = command(secretary, 'complete', { task: 'issue#1', outcome: 'issued' });
    expect(refusalCode(byHand, registered.state, bare)).toBe('field.required');
    const brought = completed(byHand, registered, secretary, 'issued', { documents: [document] });
    expect(brought.state).toMatchObject({ stage: { stage: 'issue' }, tasks: [], documents: [document] });
    expect(wantedNumber(byHand, brought.state)).toEqual({ id: 'case-1:act-1', journal: 'decisions' });
    const { state } = issueAct(byHand, brought.state, 'N 1-Ա', '2026-03-02T06:00:01.000Z');
    expect(state.stage.stage).toBe('decision');
  });

  test('of two, each has a number of its own', () => {
    const both = bareLaw({}, { issue: { ...issue, issued: always('second') }, second: { ...issue, act: 'letter' } });
    const { state } = issueAct(both, registeredCase(both).state, 'N 1-Ա', '2026-03-02T06:00:01.000Z');
    expect(wantedNumber(both, state)?.id).toBe('case-1:act-2');
    expect(issueAct(both, state, 'N 2-Ա', '2026-03-02T06:00:02.000Z').state.acts).toHaveLength(2);
  });

  test('is not waited for once the applicant has withdrawn', () => {
    const { state } = happened(law, registeredCase(law), command(applicant, 'withdraw'));
    expect(wantedNumber(law, state)).toBeUndefined();
  });

  test('that gets its number late tells of the passed term first', () => {
    const late = '2026-03-10T06:00:00.000Z';
    expect(told(issueAct(law, registeredCase(law).state, 'N 1-Ա', late))).toEqual([
      ['term.lapsed', '2026-03-09T14:00:00.000Z'],
      ['act.issued', late],
      ['stage.entered', late],
    ]);
  });
});

describe('a paper that came to the wrong body', () => {
  const forwarding: ForwardingStage = {
    kind: 'forwarding',
    days: 5,
    kindOfDays: 'working',
    task: task('forwarding', 'clerk'),
    forwarded: always('forwarded'),
  };
  const law = bareLaw(
    {},
    {
      look: work(task('look', 'head'), { forward: returned('forwarding'), ours: { to: always('decision') } }),
      forwarding,
      forwarded: { kind: 'end', status: 'forwarded' },
    },
  );
  const sent = completed(law, registeredCase(law), staff('head'), 'forward', { reason: ref('the police') });

  test('is to be sent on within its days', () => {
    // Five working days from Mon 2 March: Mon 9.
    expect(sent.state.stage).toMatchObject({ stage: 'forwarding', until: '2026-03-09T14:00:00.000Z' });
    expect(slept(law, sent, '2026-03-20T06:00:00.000Z').state.stage.stage).toBe('forwarding');
  });

  test('goes with words for the applicant, and ends forwarded', () => {
    const bare = command(staff('clerk'), 'complete', { task: 'forwarding#2', outcome: 'forwarded' });
    expect(refusalCode(law, sent.state, bare)).toBe('field.required');
    const story = completed(law, sent, staff('clerk'), 'forwarded', { text: ref('sent to') });
    expect(dataOf(story, 'case.forwarded')).toEqual({ text: ref('sent to') });
    expect(story.state.end?.status).toBe('forwarded');
    expect(story.state.decision).toBeUndefined();
  });

  test('names no executor on the way, whatever comes along', () => {
    const story = completed(law, sent, staff('clerk'), 'forwarded', {
      text: ref('sent to'),
      assignee: { userId: 'clara' },
      payment: { amount: 1 },
      proof: 'post',
    });
    expect(dataOf(story, 'case.forwarded')).toEqual({ text: ref('sent to') });
    expect(story.state.executor).toBeUndefined();
  });
});

describe('a fee', () => {
  const table = [{ when: { field: 'area', below: 20 }, amount: 3_000 } as const];
  test.each([
    ['by the day', { otherwise: 200, times: 'days' }, { days: 7 }, 1_400],
    ['for what has begun', { otherwise: 200, times: 'days' }, { days: 3.2 }, 800],
    ['for one at least', { otherwise: 200, times: 'days' }, { days: 0 }, 200],
    ['once where nothing was filled in', { otherwise: 200, times: 'days' }, {}, 200],
    ['by its row', { otherwise: 5_000, times: 'months', table }, { months: 2, area: 19.99 }, 6_000],
    ['by no row', { otherwise: 5_000, times: 'months', table }, { months: 2, area: 20 }, 10_000],
    ['of nothing', { otherwise: 0, times: 'days' }, { days: 7 }, 0],
  ])('%s', (_, fee, facts, amount) => {
    expect(feeOf({ currency: 'AMD', ...fee }, facts)).toBe(amount);
  });

  test('is what a payment is measured by', () => {
    const law = bareLaw(
      { fee: { currency: 'AMD', otherwise: 200, times: 'days' } },
      {
        payment: { kind: 'payment', task: task('payment', 'clerk'), paid: always('decision') },
      },
    );
    const pay = (amount: number) =>
      command(staff('clerk'), 'complete', { task: 'payment#1', outcome: 'paid', payment: { amount } });
    const { state } = registeredCase(law, { days: 7 });
    expect(state.fee).toEqual({ amount: 1_400, settled: false });
    expect(refusalCode(law, state, pay(1_399))).toBe('payment.short');
    expect(refusalCode(law, state, pay(1_400))).toBeUndefined();
  });
});

describe('the months for which what is granted stays valid', () => {
  const { definition } = bareLaw();
  const validity = { months: 12, variants: [{ when: { field: 'kind', is: 'house' }, months: 24 }] } as const;
  test.each<[string, ServiceDefinition['validity'], Record<string, string>, number | undefined]>([
    ['the variant that holds', validity, { kind: 'house' }, 24],
    ['otherwise the usual', validity, { kind: 'shop' }, 12],
    ['the usual where there are no variants', { months: 3 }, {}, 3],
    ['none where nothing runs out', undefined, {}, undefined],
  ])('%s', (_, given, facts, months) => {
    expect(validityMonths({ ...definition, ...(given && { validity: given }) }, facts)).toBe(months);
  });
});

describe('how a number is written', () => {
  const parts = { n: 45, year: 2026, index: '04-05' };
  test.each([
    ['Դ-{n:4}/{yy}', 'Դ-0045/26'],
    ['N {n}-Ա', 'N 45-Ա'],
    ['{index}/{n}-{year}', '04-05/45-2026'],
    ['{n:1}', '45'],
    ['{yy}{yy}/{n}/{n:3}', '2626/45/045'],
  ])('%s becomes %s', (format, number) => {
    expect(formatNumber(format, parts)).toBe(number);
    expect(isNumberFormat(format)).toBe(true);
  });

  test('the year has two digits in the first years of a century too', () => {
    expect(formatNumber('{n}/{yy}', { ...parts, year: 2105 })).toBe('45/05');
  });

  test.each(['', 'Դ-{yy}', 'N n', '{n}-{month}', '{n', '{n:12}', '{n}}', '{index}'])('%s is no format', (format) => {
    expect(isNumberFormat(format)).toBe(false);
  });
});
