import {
  emptyValues,
  fieldsOf,
  missingOf,
  offered,
  requestOf,
} from '../../admin-ui/resources/permits/action/permit-values.ts';
import { filterOf, sortOf } from '../../admin-ui/resources/permits/list/tabs.ts';
import { dayStanding, lateConditions, standingOf } from '../../admin-ui/resources/permits/standing.ts';
import type { PermitActionView } from '../../workflows/contract/http-permits.ts';
import { type PermitStatus, permitStatuses } from '../../workflows/domain/permit/permit-state.ts';

const today = '2026-11-27';
const entry = (part: Partial<PermitActionView> = {}): PermitActionView => ({
  action: 'suspend',
  title: 'Suspend',
  requires: ['reason'],
  accepts: ['document'],
  tone: 'neutral',
  ...part,
});
const known = { holderName: 'Անի Պետրոսյան', object: 'Վարդաշեն, 4-րդ փողոց 12' };

describe('how a permit stands', () => {
  const standing = (until: string, status: PermitStatus = 'in-force') => {
    const { tone, key, days } = standingOf({ status, from: '2026-12-01', until }, today);
    return [tone, key, days];
  };

  test('is told in days to its last one, which still counts', () => {
    expect(standing('2027-06-01')).toEqual(['calm', 'left', 186]);
    expect(standing('2026-12-27')).toEqual(['soon', 'left', 30]);
    expect(standing(today)).toEqual(['soon', 'lastDay', 0]);
    expect(standing('2026-11-26')).toEqual(['late', 'ending', 0]);
  });

  test('is how it ended or why it does not count, whatever its days', () => {
    expect(standing('2027-06-01', 'granted')).toEqual(['stopped', 'begins', 4]);
    expect(standing('2026-11-28', 'suspended')).toEqual(['stopped', 'stopped', 0]);
    for (const status of ['revoked', 'surrendered', 'expired'] as const)
      expect(standing('2027-06-01', status)).toEqual(['over', status, 0]);
    expect(permitStatuses.map((status) => standing(today, status)[0])).not.toContain(undefined);
  });

  test('counts conditions by their day, and those not met in time', () => {
    expect(dayStanding('2026-11-20', today)).toEqual({ tone: 'late', key: 'late', days: 7 });
    expect(dayStanding(today, today)).toEqual({ tone: 'soon', key: 'today', days: 0 });
    expect(dayStanding('2026-12-20', today)).toEqual({ tone: 'calm', key: 'ahead', days: 23 });
    const condition = (dueOn: string | null, metAt: string | null = null) => ({ id: 'c1', text: '', dueOn, metAt });
    const conditions = [
      condition('2026-11-26'),
      condition('2026-11-26', '2026-11-27'),
      condition(today),
      condition(null),
    ];
    expect(lateConditions({ conditions }, today)).toBe(1);
  });
});

test('a tab asks of the register what its name says, the most pressing first', () => {
  expect(filterOf('ending', today)).toEqual({ endsBy: '2026-12-27' });
  expect(filterOf('inspections', today)).toEqual({ inspectionBy: '2026-12-04' });
  expect(sortOf('inspections')).toEqual({ field: 'inspectionOn', order: 'ASC' });
  expect(sortOf('all')).toEqual({ field: 'grantedAt', order: 'DESC' });
});

describe('an action on a permit', () => {
  const values = emptyValues(known);

  test('is offered beside what it is about, and what ends the permit last', () => {
    const revoke = entry({ action: 'revoke', tone: 'danger' });
    const meet = entry({ action: 'meet-condition', target: 'c1' });
    expect(offered([revoke, meet, entry()])).toEqual([entry(), revoke]);
  });

  test('asks for what it requires and sends nothing else', () => {
    const fields = fieldsOf(entry({ requires: ['result', 'text'], accepts: ['document'] }));
    expect(fields.map(({ name, required }) => [name, required])).toEqual([
      ['result', true],
      ['text', true],
      ['document', false],
    ]);
    expect(missingOf(fields, { ...values, text: ' ' }, known)).toEqual(['result', 'text']);
    const typed = { ...values, reason: ' Չի ցանկապատվել ', text: 'ուրիշ գործողության' };
    expect(requestOf(entry(), 7, typed, known)).toEqual({
      action: 'suspend',
      expectedSeq: 7,
      reason: 'Չի ցանկապատվել',
    });
    const file = { uploadId: 'u1', secret: 's1', name: 'ակտ.pdf', size: 5 };
    const meet = entry({ action: 'meet-condition', target: 'c1', requires: [], accepts: ['text', 'document'] });
    expect(requestOf(meet, 7, { ...values, documents: [file] }, known)).toEqual({
      action: 'meet-condition',
      target: 'c1',
      expectedSeq: 7,
      documents: [{ uploadId: 'u1', secret: 's1' }],
    });
  });

  test('changes only the data that were typed anew', () => {
    const change = entry({ action: 'change-data', requires: ['changes', 'reason'] });
    expect(missingOf(fieldsOf(change), { ...values, reason: 'Սխալ' }, known)).toEqual(['changes']);
    const typed = { ...values, reason: 'Սխալ', holder: 'Անի Սարգսյան ' };
    expect(requestOf(change, 3, typed, known)).toMatchObject({ changes: { holder: 'Անի Սարգսյան' }, reason: 'Սխալ' });
  });
});
