import { system } from '../../workflows/domain/actor.ts';
import { command, happened, lawOf, refusalCode, registeredCase, staff } from './cases.ts';

const law = lawOf('free-application');
const clerk = staff('clerk');
const registered = registeredCase(law);
const seen = registered.state.seq;
const paper = { documents: [{ id: 'act', kind: 'act', sha256: 'a'.repeat(64) }] };
const note = { text: { id: 'note', hash: 'b'.repeat(64) } };
const added = happened(law, registered, command(system, 'add-document', paper));

test('the paper of an act enters the case by the system, and makes nobody’s view of the case old', () => {
  const twice = happened(law, added, command(system, 'add-document', paper));
  expect(twice.events.at(-1)).toMatchObject({ type: 'documents.added', actor: { kind: 'system' } });
  const claim = command(clerk, 'claim', { task: 'check#1', expectedSeq: seen });
  expect(happened(law, twice, claim).state.quiet).toBeUndefined();
  expect(refusalCode(law, twice.state, { ...claim, expectedSeq: seen - 1 })).toBe('case.stale');
});

test('what a person did before or after it must have been seen', () => {
  const late = command(clerk, 'claim', { task: 'check#1', expectedSeq: seen });
  const noted = happened(law, added, command(clerk, 'note', note));
  expect(refusalCode(law, noted.state, late)).toBe('case.stale');
  const addedAfter = happened(law, noted, command(system, 'add-document', paper));
  expect(refusalCode(law, addedAfter.state, late)).toBe('case.stale');
  const byClerk = happened(law, registered, command(clerk, 'add-document', paper));
  expect(refusalCode(law, byClerk.state, late)).toBe('case.stale');
});
