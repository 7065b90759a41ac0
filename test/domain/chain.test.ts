import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { applicant, command, completed, happened, lawOf, ref, registeredCase, staff } from './cases.ts';

const law = lawOf('certificate-residence');
const asked = completed(law, registeredCase(law), staff('clerk'), 'incomplete', { reason: ref('r') });
const answered = happened(law, asked, command(applicant, 'answer', { text: ref('t') }));
const { events, state } = completed(law, answered, staff('clerk'), 'complete');
const head = { seq: state.seq, hash: state.head };

describe('the chain of events', () => {
  test('holds as it was told', () => {
    expect(events.length).toBeGreaterThan(8);
    expect(verifyChain(events, head)).toBeNull();
  });

  test('shows any changed member of any event', () => {
    fc.assert(
      fc.property(
        fc.nat(events.length - 1),
        fc.constantFrom('at', 'type', 'caseId', 'prevHash', 'hash'),
        (index, member) => {
          const changed = events.map((event, i) =>
            i === index ? { ...event, [member]: `${event[member as 'at']}x` } : event,
          );
          expect(verifyChain(changed as CaseEvent[], head)).not.toBeNull();
        },
      ),
    );
  });

  test('shows changed data, even deep inside', () => {
    const changed = structuredClone(events) as unknown as { data: Record<string, unknown> }[];
    (changed[0] as { data: Record<string, unknown> }).data.fee = 1;
    expect(verifyChain(changed as unknown as CaseEvent[], head)).toEqual({ seq: 1, kind: 'changed' });
  });

  test('shows a removed, a doubled and a swapped event, and a cut tail', () => {
    fc.assert(
      fc.property(fc.nat(events.length - 2), (index) => {
        const removed = events.filter((_, i) => i !== index);
        const doubled = [...events.slice(0, index + 1), ...events.slice(index)];
        const swapped = [...events.slice(0, index), events[index + 1], events[index], ...events.slice(index + 2)];
        for (const wrong of [removed, doubled, swapped]) expect(verifyChain(wrong as CaseEvent[], head)).not.toBeNull();
      }),
    );
    expect(verifyChain(events.slice(0, -1), head)).toEqual({ seq: events.length, kind: 'cut' });
  });

  test('shows a chain that was rewritten whole, which only the head that the workflow holds can tell', () => {
    const other = completed(
      law,
      registeredCase(law, {}, '2026-03-03T06:00:00.000Z'),
      staff('clerk'),
      'complete',
      {},
      '2026-03-03T06:00:00.000Z',
    );
    expect(verifyChain(other.events)).toBeNull();
    const held = { seq: other.state.seq, hash: 'a'.repeat(64) };
    expect(verifyChain(other.events, held)).toEqual({ seq: held.seq, kind: 'rewritten' });
  });
});
