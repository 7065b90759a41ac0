import { describe, expect, test } from '@jest/globals';
import type { Stage, WorkStage } from '../../workflows/domain/definition.ts';
import type { FormField } from '../../workflows/domain/form.ts';
import type { Service } from '../../workflows/domain/service.ts';
import { validateService } from '../../workflows/domain/validate-definition.ts';
import { services } from '../../workflows/services/index.ts';

const permit = services['construction-permit'] as Service;
const { stages } = permit.definition.process;

const withStage = (key: string, stage: Stage): Service => withStages({ ...stages, [key]: stage });
const withStages = (changed: Readonly<Record<string, Stage>>): Service => ({
  ...permit,
  definition: { ...permit.definition, process: { ...permit.definition.process, stages: changed } },
});
const withLaw = (law: Partial<Service['definition']>): Service => ({
  ...permit,
  definition: { ...permit.definition, ...law },
});
const withFields = (change: (field: FormField) => FormField | undefined): Service => ({
  ...permit,
  form: { ...permit.form, fields: permit.form.fields.flatMap((field) => change(field) ?? []) },
});
const work = (change: Partial<WorkStage>, key = 'decision'): WorkStage => ({
  ...(stages[key] as WorkStage),
  ...change,
});
const { granted, refused, returned } = (stages.decision as WorkStage).outcomes;
if (!granted || !refused || !returned) throw new Error('the permit decides as these tests expect');
const without = (key: string) => Object.fromEntries(Object.entries(stages).filter(([one]) => one !== key));
const correction = stages.correction as Extract<Stage, { kind: 'correction' }>;

/** What is broken, the broken service, and the fault that must be told. */
const broken: [string, Service, string][] = [
  ['no first stage', withStages(without('check')), 'no stage check to start with'],
  ['a way to nowhere', withStages(without('resolution')), 'payment: paid leads to resolution, which is no stage'],
  ['an unreachable stage', withStage('attic', { kind: 'end', status: 'annulled' }), 'attic: cannot be reached'],
  [
    'a stage that no end follows',
    withStage('decision', work({ outcomes: { granted: { ...granted, to: [{ to: 'decision' }] } } })),
    'decision: no end can be reached',
  ],
  [
    'an end without a decision',
    withStage('decision', work({ outcomes: { granted: { to: [{ to: 'delivery' }] }, refused, returned } })),
    'closed: reached without a decision',
  ],
  [
    'an executor that nobody named',
    withStage('payment', { ...(stages.payment as Extract<Stage, { kind: 'payment' }>), paid: [{ to: 'review' }] }),
    'review: reached without a resolution that names the executor',
  ],
  [
    'a route that may lead nowhere',
    withStage('correction', { ...correction, answered: [{ when: { field: 'riskCategory', is: 'II' }, to: 'check' }] }),
    'correction: answered has no last route without a condition',
  ],
  [
    'an empty route',
    withStage('correction', { ...correction, answered: [] }),
    'correction: answered has no last route without a condition',
  ],
  [
    'a route that is never taken',
    withStage('correction', { ...correction, answered: [{ to: 'check' }, { to: 'review' }] }),
    'correction: answered has routes after one without a condition',
  ],
  [
    'a correction without time',
    withStage('correction', { ...correction, days: 0 }),
    'correction: 0 is not a number of days',
  ],
  [
    'a correction that says nothing',
    withStage(
      'check',
      work(
        { outcomes: { complete: { to: [{ to: 'payment' }] }, incomplete: { to: [{ to: 'correction' }] } } },
        'check',
      ),
    ),
    'check: incomplete asks for a correction without a reason',
  ],
  ['nothing to do', withStage('decision', work({ tasks: [] })), 'decision: no task'],
  ['no way out', withStage('decision', work({ outcomes: {} })), 'decision: no way out'],
  [
    'two tasks of one name',
    withStage('decision', work({ tasks: [...work({}).tasks, ...work({}).tasks], negative: ['refused'] })),
    'decision: two tasks named decision',
  ],
  [
    'parallel work without a negative outcome',
    withStage('decision', work({ tasks: [...work({}).tasks, { key: 'second', role: 'secretary' }] })),
    'decision: no negative outcome is listed',
  ],
  [
    'a first negative that is not listed',
    withStage('decision', work({ ends: 'first-negative' })),
    'decision: no negative outcome is listed',
  ],
  [
    'an unknown negative outcome',
    withStage('decision', work({ negative: ['perhaps'] })),
    'decision: the negative outcome perhaps does not exist',
  ],
  [
    'a field that is not asked',
    withFields((field) => (field.key === 'riskCategory' ? undefined : field)),
    'term: the form has no field riskCategory',
  ],
  [
    'a field that stays out of the case',
    withFields(({ decides, ...field }) => (decides && field.key !== 'floorArea' ? { ...field, decides } : field)),
    'fee: the field floorArea is not marked as deciding',
  ],
  [
    'free text that decides',
    withFields((field) => (field.key === 'designAuthor' ? { ...field, decides: true } : field)),
    'form: designAuthor may not decide, for it is free text',
  ],
  [
    'an option that is not offered',
    withLaw({
      term: { days: 5, kind: 'calendar', variants: [{ when: { field: 'riskCategory', is: 'VII' }, days: 5 }] },
    }),
    'term: riskCategory has no option VII',
  ],
  [
    'a range over a choice',
    withLaw({
      fee: { currency: 'AMD', otherwise: 0, table: [{ when: { field: 'buildingKind', from: 1 }, amount: 1 }] },
    }),
    'fee: buildingKind is no number',
  ],
  [
    'a choice of nothing',
    withFields((field) => (field.type === 'choice' ? { ...field, options: [] } : field)),
    'form: buildingKind has no options',
  ],
  [
    'a field that depends on itself',
    withFields((field) => (field.key === 'storeys' ? { ...field, showIf: { field: 'storeys', from: 1 } } : field)),
    'form: storeys depends on storeys, which is no other field',
  ],
  [
    'two fields of one name',
    withFields((field) => (field.key === 'storeys' ? { ...field, key: 'floorArea' } : field)),
    'form: two entries named floorArea',
  ],
  ['a term of no days', withLaw({ term: { days: 0, kind: 'calendar' } }), 'term: 0 is not a number of days'],
  ['a fee in lumas', withLaw({ fee: { currency: 'AMD', otherwise: 0.5 } }), 'fee: 0.5 is not a sum in whole drams'],
  ['no validity', withLaw({ validity: { months: 0 } }), 'validity: 0 is not a number of months'],
  ['a stage without words', withStage('attic', { kind: 'end', status: 'annulled' }), 'attic: no words in texts.stages'],
  [
    'a fee row without a label',
    withLaw({ fee: { currency: 'AMD', otherwise: 0 } }),
    'texts.fees has 7 labels for 0 rows',
  ],
  [
    'an outcome without words',
    withStage('decision', work({ outcomes: { granted, refused, returned, postponed: returned } })),
    'decision.postponed: no words in texts.outcomes',
  ],
  [
    'words for nothing',
    { ...permit, texts: { ...permit.texts, tasks: { ...permit.texts.tasks, polish: permit.texts.title } } },
    'polish: words in texts.tasks for nothing',
  ],
  [
    'a title without Armenian',
    { ...permit, texts: { ...permit.texts, title: { ...permit.texts.title, hy: ' ' } } },
    'title: no words in hy',
  ],
];

describe('a definition that would leave a case stuck or speechless', () => {
  test.each(broken)('%s is refused', (_, service, fault) => {
    expect(validateService(service)).toContain(`construction-permit: ${fault}`);
  });
});
