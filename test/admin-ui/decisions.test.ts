import { councilCards } from '../../admin-ui/dashboard/council-cards.ts';
import { peopleOf } from '../../admin-ui/resources/council/people.ts';
import {
  atField,
  type DecisionValues,
  draftOf,
  emptyDecision,
  faultsOf,
  valuesOf,
} from '../../admin-ui/resources/decisions/form/decision-values.ts';
import { listsFor } from '../../admin-ui/resources/decisions/lists.ts';
import { termOf } from '../../admin-ui/resources/decisions/term.ts';
import type { DecisionView } from '../../workflows/contract/http-council.ts';

const dueAt = '2026-12-10T14:00:00.000Z';
const meets = { id: 's1', startsAt: '2026-12-08T06:00:00.000Z' };
const typed: DecisionValues = {
  ...emptyDecision,
  title: { hy: ' Բյուջեի մասին ', en: '', ru: 'О бюджете' },
  text: 'Հաստատել',
};
const today = '2026-11-27';

describe('the term of a case whose decision waits', () => {
  test('says that no session is in time, before anything else', () => {
    expect(termOf({ dueAt, late: true, meets: null, session: null })?.term).toBe('late');
  });
  test('names the session to which it is in time, as long as it stands on no agenda', () => {
    expect(termOf({ dueAt, late: false, meets, session: null })).toEqual({ term: 'meets', dueAt, meets });
    expect(termOf({ dueAt, late: false, meets, session: { ...meets, item: 'i1' } })?.term).toBe('due');
  });
  test('is not spoken of where no case waits', () => {
    expect(termOf({ dueAt: null, late: false, meets: null, session: null })).toBeUndefined();
  });
});

describe('the draft of a decision', () => {
  test('sends what was typed and nothing that was left empty', () => {
    expect(draftOf(typed)).toEqual({
      title: { hy: 'Բյուջեի մասին', ru: 'О бюджете' },
      text: 'Հաստատել',
      act: 'normative',
      majority: 'present',
      ballot: 'open',
      entry: { kind: 'tenth-day' },
    });
    expect(draftOf({ ...typed, entry: 'date', entryDate: '2027-01-01' }).entry).toEqual({
      kind: 'date',
      date: '2027-01-01',
    });
  });
  test('shows an upload by its name and sends its receipt', () => {
    const documents = [{ uploadId: 'u1', secret: 's', name: 'a.pdf', size: 3 }];
    expect(draftOf({ ...typed, documents }).documents).toEqual([{ uploadId: 'u1', secret: 's' }]);
  });
  test('needs an Armenian title and a day to come', () => {
    expect(faultsOf(typed, today)).toEqual({});
    const wrong = { ...typed, title: { ...typed.title, hy: ' ' }, entry: 'date' as const, entryDate: today };
    expect(Object.keys(faultsOf(wrong, today))).toEqual(['title.hy', 'entry.date']);
  });
  test('takes away what was emptied, and says nothing of what never was', () => {
    const before = { ...typed, reasons: 'Հիմքը', rapporteur: 'u1' };
    const { text, reasons, rapporteur, department } = draftOf({ ...typed, text: ' ' }, before);
    expect({ text, reasons, rapporteur, department }).toEqual({ text: '', reasons: '', rapporteur: '' });
    expect(Object.keys(draftOf({ ...typed, text: '' }))).not.toContain('text');
  });
  test('goes back into the form as it was sent', () => {
    const { title, ...draft } = draftOf({ ...typed, entry: 'date', entryDate: '2027-01-01', rapporteur: 'u2' });
    const view = { ...draft, titles: title, rapporteur: { id: 'u2', name: 'Անի' } } as unknown as DecisionView;
    expect(valuesOf(view)).toMatchObject({
      text: 'Հաստատել',
      entry: 'date',
      entryDate: '2027-01-01',
      rapporteur: 'u2',
    });
    expect(valuesOf(view).title).toEqual({ hy: 'Բյուջեի մասին', en: '', ru: 'О бюджете' });
  });
  test('shows the faults of an edited draft at the same fields', () => {
    expect(atField({ 'draft.title.hy': 'a', reason: 'b' })).toEqual({ 'title.hy': 'a', reason: 'b' });
  });
});

describe('what of the council a person sees', () => {
  test('a member of the council has no list of drafts that the office still works on', () => {
    expect(listsFor(['council-member'])).toEqual(['queue', 'on-agenda', 'done', 'all']);
    expect(listsFor(['council-member', 'specialist'])).toContain('mine');
  });
  test('the day begins with what waits for the person', () => {
    const cardsOf = (role: 'secretary' | 'council-member' | 'auditor', ...permissions: string[]) =>
      councilCards({ permissions, user: { roles: [role] } } as unknown as Parameters<typeof councilCards>[0]).map(
        ({ key }) => key,
      );
    expect(cardsOf('secretary', 'council:draft', 'council:prepare')).toEqual(['mine', 'queue', 'sessions']);
    expect(cardsOf('council-member')).toEqual(['queue', 'sessions']);
    expect(cardsOf('auditor')).toEqual(['sessions']);
  });
  test('nobody is offered twice as a rapporteur', () => {
    const ani = { id: 'a', name: 'Անի', departmentName: 'x' };
    expect(peopleOf(null, ani, { id: 'b', name: 'Բաբկեն' }, ani)).toEqual([
      { id: 'a', name: 'Անի' },
      { id: 'b', name: 'Բաբկեն' },
    ]);
  });
});
