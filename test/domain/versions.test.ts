import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { currentDocuments, successorOf } from '../../workflows/domain/versions.ts';
import { command, happened, lawOf, refusalCode, registeredCase, staff } from './cases.ts';

const law = lawOf('free-application');
const clerk = staff('clerk');
const document = (id: string, replaces?: string) => ({
  id,
  kind: 'other',
  sha256: 'a'.repeat(64),
  ...(replaces && { replaces }),
});
const add = (...documents: ReturnType<typeof document>[]) => command(clerk, 'add-document', { documents });
const first = happened(law, registeredCase(law), add(document('one'), document('two')));
const second = happened(law, first, add(document('newer', 'one')));

describe('a newer version of a document', () => {
  test('stands beside the older one, and the event says which it replaces', () => {
    expect(second.state.documents.map(({ id }) => id)).toEqual(['one', 'two', 'newer']);
    expect(second.events.at(-1)?.data).toEqual({ documents: [document('newer', 'one')] });
    expect(currentDocuments(second.state.documents).map(({ id }) => id)).toEqual(['two', 'newer']);
    expect(successorOf(second.state.documents, 'one')?.id).toBe('newer');
    expect(verifyChain(second.events, { seq: second.state.seq, hash: second.state.head })).toBeNull();
  });

  test('leaves events without one as they were, member by member', () => {
    const { data } = first.events.at(-1) as Extract<CaseEvent, { type: 'documents.added' }>;
    expect(Object.keys(data.documents[0] ?? {})).toEqual(['id', 'kind', 'sha256']);
  });

  test.each([
    ['of what is not in the case', add(document('x', 'nowhere')), 'document.unknown'],
    ['of what was replaced already', add(document('x', 'one')), 'document.replaced-already'],
    ['twice at once', add(document('x', 'two'), document('y', 'two')), 'document.replaced-already'],
    [
      'by the way of another action',
      command(clerk, 'message', { text: { id: 't', hash: 'f'.repeat(64) }, documents: [document('x', 'two')] }),
      'field.unknown',
    ],
  ])('%s is refused', (_what, asked, code) => {
    expect(refusalCode(law, second.state, asked)).toBe(code);
  });

  test('of the newest version passes', () => {
    const third = happened(law, second, add(document('newest', 'newer')));
    expect(currentDocuments(third.state.documents).map(({ id }) => id)).toEqual(['two', 'newest']);
  });
});
