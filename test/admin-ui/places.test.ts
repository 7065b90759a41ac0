import { arranged } from '../../admin-ui/resources/cases/action/places.ts';
import { actions } from '../../workflows/domain/case-command.ts';
import { rules } from '../../workflows/domain/permissions.ts';
import { entry } from './cases-of-tests.ts';

const everything = actions.map((action) => entry({ action, tone: rules[action].tone ?? 'neutral' }));

describe('actions of a case', () => {
  test('are each offered once, what moves the case on outside of the menu', () => {
    const { onward, menu } = arranged(everything);
    const offered = [...onward, ...menu.flatMap(({ entries }) => entries)].map(({ action }) => action);
    expect([...offered].sort()).toEqual([...actions].sort());
    expect(onward.map(({ action }) => action)).toEqual(['claim', 'release', 'complete', 'answer', 'resume']);
  });

  test('are last in the menu when they are dangerous, all of them and nothing else', () => {
    const { menu } = arranged(everything);
    const last = menu.at(-1)?.entries ?? [];
    expect(last.every(({ tone }) => tone === 'danger')).toBe(true);
    expect(last).toHaveLength(everything.filter(({ tone }) => tone === 'danger').length);
  });

  test('leave out a group that has nothing to offer', () => {
    expect(arranged([entry({ action: 'note' })]).menu.map(({ group }) => group)).toEqual(['talk']);
  });
});
