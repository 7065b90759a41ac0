import { ProblemError } from '../../admin-ui/providers/problem-error.ts';
import { correctionFaults, faultsAt, stillMissing } from '../../admin-ui/resources/cases/action/action-faults.ts';
import { emptyValues, fieldsOf, missingOf, requestOf } from '../../admin-ui/resources/cases/action/action-values.ts';
import { labelOf } from '../../admin-ui/resources/cases/action/action-words.ts';
import type { AllowedAction } from '../../workflows/contract/http.ts';

const entry = (part: Partial<AllowedAction>): AllowedAction => ({
  action: 'complete',
  task: 'resolution#1',
  outcome: 'assigned',
  requires: [],
  accepts: [],
  label: 'Assign',
  tone: 'primary',
  ...part,
});
const upload = { uploadId: 'u1', secret: 's1', name: 'plan.pdf', size: 10 };

describe('dialog of an action', () => {
  test('has the fields that the server names, and none for an action that needs nothing', () => {
    expect(fieldsOf(entry({ requires: ['text', 'assignee'], accepts: ['dueAt'] }))).toEqual([
      { name: 'assignee', required: true },
      { name: 'text', required: true },
      { name: 'dueAt', required: false },
    ]);
    expect(fieldsOf(entry({}))).toEqual([]);
  });

  test('misses what is required and blank, not what is optional', () => {
    const fields = fieldsOf(entry({ requires: ['reason', 'document', 'payment'], accepts: ['text'] }));
    expect(missingOf(fields, { ...emptyValues, reason: '  ' })).toEqual(['reason', 'payment', 'document']);
    const filled = { ...emptyValues, reason: 'Incomplete', paid: false, waived: 'Veteran', documents: [upload] };
    expect(missingOf(fields, filled)).toEqual([]);
  });

  test('posts the entry back with what was typed for it and nothing else', () => {
    const values = { ...emptyValues, reason: 'left over', text: ' Review it ', assignee: 'user-7', proof: 'post' };
    expect(requestOf(entry({ requires: ['assignee', 'text'], accepts: ['dueAt'] }), 12, values)).toEqual({
      action: 'complete',
      task: 'resolution#1',
      outcome: 'assigned',
      expectedSeq: 12,
      assignee: 'user-7',
      text: 'Review it',
    });
  });

  test('sends a payment or its waiver, a mandate as a document, files without their names', () => {
    const paid = requestOf(entry({ requires: ['payment'] }), 1, { ...emptyValues, amount: '4500', receipt: '77' });
    expect(paid.payment).toEqual({ amount: 4500, receipt: '77' });
    const waived = requestOf(entry({ requires: ['payment'] }), 1, {
      ...emptyValues,
      paid: false,
      amount: '4500',
      waived: 'Law',
    });
    expect(waived.payment).toEqual({ waived: 'Law' });
    const rest = requestOf(entry({ requires: ['reason', 'mandate'] }), 1, {
      ...emptyValues,
      reason: 'Judgment',
      documents: [upload],
    });
    expect(rest).toMatchObject({ reason: 'Judgment', documents: [{ uploadId: 'u1', secret: 's1' }] });
  });

  test('says of a field that it is missing until it is filled in', () => {
    const missing = { target: 'Fill in', reason: 'Fill in' };
    expect(stillMissing(missing, { ...emptyValues, target: 'D-0007/26' })).toEqual({ reason: 'Fill in' });
  });

  test('calls the words of a resolution by their name', () => {
    expect(labelOf('text', entry({ requires: ['assignee', 'text'] }))).toBe('app.case.resolution');
    expect(labelOf('text', entry({ action: 'ask-opinion', requires: ['assignee', 'text'] }))).toBe('app.action.text');
  });

  test('asks for all three counts of a vote, none of which goes without saying', () => {
    const asked = entry({ action: 'complete', requires: ['reason', 'votes'] });
    const fields = fieldsOf(asked);
    expect(fields.map(({ name }) => name)).toEqual(['votes', 'reason']);
    const partly = { ...emptyValues, reason: 'Decision', votes: { for: '7', against: '2', abstained: '' } };
    expect(missingOf(fields, partly)).toEqual(['votes']);
    const whole = { ...partly, votes: { for: '7', against: '2', abstained: '0' } };
    expect(missingOf(fields, whole)).toEqual([]);
    expect(requestOf(asked, 3, whole).votes).toEqual({ for: 7, against: 2, abstained: 0 });
    expect(faultsAt([{ field: 'votes', code: 'votes.none', message: 'Nobody voted' }])).toEqual({
      votes: 'Nobody voted',
    });
  });

  test('names another case, with what it is to this one only where that is a choice', () => {
    const values = { ...emptyValues, target: ' D-0007/26 ', relation: 'answer' as const };
    const link = requestOf(entry({ action: 'link', requires: ['target'] }), 4, values);
    expect(link).toMatchObject({ target: 'D-0007/26', relation: 'answer' });
    expect(requestOf(entry({ action: 'merge', requires: ['target'] }), 4, values)).not.toHaveProperty('relation');
  });

  test('sends a registration put right; one that nobody touched is missing', () => {
    const asked = entry({ action: 'reclassify', requires: ['service', 'corrections', 'reason'] });
    const values = { ...emptyValues, reason: 'Another service', service: 'permit' };
    expect(missingOf(fieldsOf(asked), values)).toEqual(['corrections']);
    const corrections = { answers: { area: 12 } };
    expect(requestOf(asked, 2, { ...values, corrections })).toMatchObject({ service: 'permit', corrections });
    expect(requestOf(asked, undefined, values)).not.toHaveProperty('expectedSeq');
  });

  test('puts the server’s faults at the fields that caused them', () => {
    expect(
      faultsAt([
        { field: 'payment.amount', code: 'payment.short', message: 'Too little' },
        { field: 'documents.id', code: 'document.kind-unknown', message: 'Not asked for' },
        { field: 'expectedSeq', code: 'case.stale', message: 'Changed' },
      ]),
    ).toEqual({ payment: 'Too little', document: 'Not asked for' });
    const within = { field: 'corrections.answers.area', code: 'field.too-large' as const, message: 'Too much' };
    const elsewhere = { field: 'target', code: 'target.unknown' as const, message: 'No such case' };
    expect(faultsAt([within, elsewhere])).toEqual({ corrections: 'Too much', target: 'No such case' });
    const refusal = new ProblemError({ code: 'input.invalid', errors: [within, elsewhere] }, 422);
    expect(correctionFaults(refusal)).toEqual([{ ...within, field: 'answers.area' }]);
  });
});
