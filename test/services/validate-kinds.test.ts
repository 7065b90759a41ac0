import { describe, expect, test } from '@jest/globals';
import type {
  CouncilStage,
  IssueStage,
  ServiceDefinition,
  Stage,
  WorkStage,
} from '../../workflows/domain/definition.ts';
import type { FormField } from '../../workflows/domain/form.ts';
import type { Service } from '../../workflows/domain/service.ts';
import { outcomesOf, tasksOf } from '../../workflows/domain/stages.ts';
import { validateService } from '../../workflows/domain/validate-definition.ts';
import { always, correction, returned } from '../../workflows/services/patterns.ts';
import { everyKind } from '../domain/every-kind.ts';

const words = { hy: 'բառեր', en: 'words', ru: 'слова' };
const field = (key: string): FormField => ({ key, type: 'number', required: true, label: words, decides: true });

/** The law that has every kind of stage, as a service with words for all that it has. */
function serviceOf(definition: ServiceDefinition, fields: FormField[] = [field('size'), field('days')]): Service {
  const stages = Object.entries(definition.process.stages);
  const named = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, words]));
  const each = (rows: readonly unknown[] = []) => rows.map(() => words);
  return {
    definition,
    form: { fields, documents: [] },
    texts: {
      title: words,
      summary: words,
      stages: named(stages.map(([key]) => key)),
      tasks: named(stages.flatMap(([, stage]) => tasksOf(stage).map(({ key }) => key))),
      outcomes: named(stages.flatMap(([key, stage]) => Object.keys(outcomesOf(stage)).map((one) => `${key}.${one}`))),
      variants: each(definition.term.variants),
      fees: each(definition.fee.table),
      validities: each(definition.validity?.variants),
    },
    unconfirmed: [],
    sources: [],
  };
}

const { definition } = everyKind;
const { stages } = definition.process;
const withLaw = (rules: Partial<ServiceDefinition>): Service => serviceOf({ ...definition, ...rules });
const withStages = (changed: Record<string, Stage>): Service =>
  withLaw({ process: { ...definition.process, stages: { ...stages, ...changed } } });
const changed = <S extends Stage>(key: string, change: Partial<S>): Service =>
  withStages({ [key]: { ...stages[key], ...change } as S });
const without = (outcomes: WorkStage['outcomes'], ...keys: string[]) =>
  Object.fromEntries(Object.entries(outcomes).filter(([key]) => !keys.includes(key)));

const council = stages.council as CouncilStage;
const decision = stages.decision as WorkStage;
const hearing = stages.hearing as WorkStage;
const fee = { currency: 'AMD', otherwise: 1, times: 'days' } as const;
const size = (from: number, months: number) => ({ when: { field: 'size', from }, months });

const broken: [string, Service, string][] = [
  ['an opinion without time', changed('opinion', { days: 0 }), 'opinion: 0 is not a number of days'],
  ['an opinion in half days', changed('opinion', { days: 2.5 }), 'opinion: 2.5 is not a number of days'],
  [
    'an opinion whose silence asks for a correction',
    changed('opinion', { unanswered: always('correction') }),
    'opinion: unanswered asks for a correction without a reason',
  ],
  [
    'an opinion whose silence leads nowhere',
    changed('opinion', { unanswered: [] }),
    'opinion: unanswered has no last route without a condition',
  ],
  [
    'a council that cannot refuse',
    changed('council', { outcomes: without(council.outcomes, 'not-adopted') }),
    'council: the council has no outcome that refuses',
  ],
  [
    'a council that can only refuse',
    changed('council', { outcomes: without(council.outcomes, 'adopted') }),
    'council: the council has no outcome but to refuse',
  ],
  [
    'a council that decides nothing',
    changed('council', { outcomes: without(council.outcomes, 'adopted', 'not-adopted') }),
    'council: the council has no outcome but to refuse',
  ],
  [
    'a refusal that silence may meet, where nothing can be granted',
    changed('decision', { outcomes: without(decision.outcomes, 'granted') }),
    'decision: refuses, but cannot grant what silence has granted',
  ],
  [
    'an unknown journal',
    changed('letter', { journal: 'diary' as IssueStage['journal'] }),
    'letter: there is no journal diary',
  ],
  ['a case in an unknown journal', withLaw({ journal: 'diary' as 'orders' }), 'there is no journal diary'],
  [
    'a paper sent on that stays',
    changed('forwarding', { forwarded: always('check') }),
    'forwarding: what is forwarded goes on here',
  ],
  ['a forwarding without time', changed('forwarding', { days: 0 }), 'forwarding: 0 is not a number of days'],
  ['a fee by an unknown field', withLaw({ fee: { ...fee, times: 'weeks' } }), 'fee: the form has no field weeks'],
  [
    'a fee by a field that stays out of the case',
    serviceOf(definition, [field('size'), { key: 'days', type: 'number', required: true, label: words }]),
    'fee: the field days is not marked as deciding',
  ],
  [
    'a fee by a day of the year',
    serviceOf(definition, [field('size'), { ...field('days'), type: 'date' }]),
    'fee: days is no number',
  ],
  [
    'a validity by an unknown field',
    withLaw({ validity: { months: 12, variants: [{ when: { field: 'weight', from: 1 }, months: 1 }] } }),
    'validity: the form has no field weight',
  ],
  [
    'a validity by a field that stays out of the case',
    serviceOf(definition, [{ key: 'size', type: 'number', required: true, label: words }, field('days')]),
    'validity: the field size is not marked as deciding',
  ],
  [
    'a validity of no months',
    withLaw({ validity: { months: 12, variants: [size(100, 0)] } }),
    'validity: 0 is not a number of months',
  ],
  ['a warning at noon', withLaw({ warningDays: 1.5 }), 'warningDays: 1.5 is not a number of days'],
  ['a warning after the end', withLaw({ warningDays: -1 }), 'warningDays: -1 is not a number of days'],
  [
    'an extension by nothing',
    withLaw({ extension: { days: 0, noticeDays: 3 } }),
    'extension: 0 is not a number of days',
  ],
  [
    'an extension told after the end',
    withLaw({ extension: { days: 30, noticeDays: -1 } }),
    'extension: -1 is not a number of days of notice',
  ],
  ['an objection in no time', withLaw({ objectionMonths: 0 }), 'objectionMonths: 0 is not a number of months'],
  [
    'an objection of one that would be forgotten',
    changed('hearing', { outcomes: { ...hearing.outcomes, objection: returned('correction') } }),
    'hearing: the reason of objection would be lost while the others are waited for',
  ],
  [
    'a refusal by one of several that would lose its reason',
    changed('hearing', { outcomes: { ...hearing.outcomes, objection: { ...returned('act'), decides: 'refused' } } }),
    'hearing: the reason of objection would be lost while the others are waited for',
  ],
  [
    'a correction after the decision',
    withStages({ act: { ...(stages.act as IssueStage), issued: always('asked') }, asked: correction('delivery') }),
    'asked: asked for after the decision',
  ],
  [
    'a decision after the decision',
    changed('council', {
      outcomes: { ...council.outcomes, adopted: { to: always('decision'), requires: ['votes'], decides: 'granted' } },
    }),
    'decision: decides what is decided already',
  ],
  [
    'letters for ever',
    changed('letter', { issued: [{ when: { field: 'size', from: 100 }, to: 'letter' }, { to: 'hearing' }] }),
    'letter: goes round for ever without anybody',
  ],
];

describe('a definition of every kind', () => {
  test('is valid as it is', () => {
    expect(validateService(serviceOf(definition))).toEqual([]);
  });

  test.each(broken)('%s is refused', (_, service, fault) => {
    expect(validateService(service)).toContain(`every-kind: ${fault}`);
  });

  test('a journey round by way of people is no fault', () => {
    const round = changed('letter', {
      issued: [{ when: { field: 'size', from: 100 }, to: 'check' }, { to: 'hearing' }],
    });
    expect(validateService(round)).toEqual([]);
  });

  test('where silence grants nothing, a stage may only refuse', () => {
    const refusing = { ...decision, outcomes: without(decision.outcomes, 'granted') };
    const process = { ...definition.process, stages: { ...stages, decision: refusing } };
    expect(validateService(withLaw({ silence: { effect: 'none' }, process }))).toEqual([]);
  });
});
