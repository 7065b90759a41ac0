import { describe, expect, test } from '@jest/globals';
import { advance } from '../../workflows/domain/advance.ts';
import type { ServiceDefinition } from '../../workflows/domain/definition.ts';
import type { Law } from '../../workflows/domain/law.ts';
import { always } from '../../workflows/services/patterns.ts';
import { command, completed, dataOf, happened, monday, ref, refusalCode, registeredCase, staff } from './cases.ts';
import { bareLaw, decision, task } from './laws.ts';

const payment = { kind: 'payment', task: task('payment', 'clerk'), paid: always('decision') } as const;
const law = bareLaw({ fee: { currency: 'AMD', otherwise: 1_000 } }, { payment });
const clerk = staff('clerk');
const secretary = staff('secretary');
const head = staff('head');
const reason = ref('misread');
/** Mon 2 March 2026 and five working days: Mon 9. */
const filed = registeredCase(law);
/** And ten. */
const ten = '2026-03-16T14:00:00.000Z';
const thursday = '2026-03-05T06:00:00.000Z';

describe('a newer definition of the same service', () => {
  const newer: ServiceDefinition = { ...law.definition, version: 2, term: { days: 10, kind: 'working' } };
  const migrate = (definition: ServiceDefinition) => command(secretary, 'migrate', { definition });
  const withStages = (stages: ServiceDefinition['process']['stages']): ServiceDefinition => ({
    ...newer,
    process: { ...newer.process, stages },
  });

  test('reckons term and fee anew and leaves the case where it is', () => {
    const moved = happened(law, filed, migrate({ ...newer, fee: { currency: 'AMD', otherwise: 700 } }), thursday);
    expect(dataOf(moved, 'case.migrated')).toEqual({ version: 2, term: newer.term, fee: 700, dueAt: ten });
    expect(moved.state).toMatchObject({
      version: 2,
      term: newer.term,
      fee: { amount: 700, settled: false },
      dueAt: ten,
      stage: filed.state.stage,
      tasks: filed.state.tasks,
    });
    const now: Law = { ...law, definition: { ...newer, fee: { currency: 'AMD', otherwise: 700 } } };
    expect(completed(now, moved, clerk, 'paid', { payment: { amount: 700 } }, thursday).state.stage.stage).toBe(
      'decision',
    );
  });

  test('is taken on in whatever way an open case stands', () => {
    const still = happened(law, filed, command(head, 'suspend', { reason }), thursday);
    expect(happened(law, still, migrate(newer), thursday).state).toMatchObject({ version: 2, status: 'suspended' });
    expect(refusalCode(law, filed.state, command(head, 'migrate', { definition: newer }))).toBe('action.not-allowed');
  });

  test('cannot be taken on when the stage is gone, is another kind, or lacks the work that is open', () => {
    const { payment: _, ...gone } = newer.process.stages;
    const ofOtherKind = { ...newer.process.stages, payment: decision };
    const renamed = { ...newer.process.stages, payment: { ...payment, task: task('cash', 'clerk') } };
    for (const stages of [gone, ofOtherKind, renamed])
      expect(advance(law, filed.state, migrate(withStages(stages)), monday)).toEqual({
        code: 'migration.impossible',
        params: { stage: 'payment' },
      });
    const ofOtherService: ServiceDefinition = { ...newer, key: 'other' };
    expect(refusalCode(law, filed.state, migrate(ofOtherService))).toBe('migration.impossible');
  });
});
