import { offersOf } from '../../admin-ui/resources/cases/bulk/offers.ts';
import type { AllowedAction } from '../../workflows/contract/http.ts';
import { entry, task, viewOf } from './cases-of-tests.ts';

const outcome = (part: Partial<AllowedAction> = {}) =>
  entry({ action: 'complete', task: 'check#1', outcome: 'complete', label: 'Complete', tone: 'primary', ...part });
const assign = (id: string) => entry({ action: 'assign', task: id, requires: ['assignee'] });
const case1 = (allowedActions: AllowedAction[], tasks = [task({})]) => viewOf({ id: 'c1', tasks, allowedActions });
const case2 = (allowedActions: AllowedAction[], tasks = [task({ id: 'check#4' })]) =>
  viewOf({ id: 'c2', tasks, allowedActions });

const said = (views: Parameters<typeof offersOf>[0]) =>
  offersOf(views).map(({ entry: { action, outcome: name }, tasks }) => [action, name, Object.fromEntries(tasks)]);

describe('what can be done to many cases', () => {
  test('is an outcome that all of them offer, each in its own task', () => {
    const views = [case1([outcome(), outcome({ outcome: 'back' })]), case2([outcome({ task: 'check#4' })])];
    expect(said(views)).toEqual([['complete', 'complete', { c1: 'check#1', c2: 'check#4' }]]);
  });

  test('is nothing that one case words or asks otherwise', () => {
    expect(said([case1([outcome()]), case2([outcome({ task: 'check#4', requires: ['reason'] })])])).toEqual([]);
    const elsewhere = case2([outcome({ task: 'check#4' })], [task({ id: 'check#4', title: 'Second check' })]);
    expect(said([case1([outcome()]), elsewhere])).toEqual([]);
  });

  test('is nothing that needs a file, a payment or a vote of its own; what is only accepted is left out', () => {
    expect(said([case1([outcome({ requires: ['document'] })])])).toEqual([]);
    const [offer] = offersOf([case1([outcome({ requires: ['reason'], accepts: ['document', 'text'] })])]);
    expect(offer?.entry).toMatchObject({ requires: ['reason'], accepts: ['text'] });
  });

  test('is taking what nobody has taken yet, before all else', () => {
    const claim = entry({ action: 'claim', task: 'check#1' });
    expect(said([case1([outcome(), claim]), case2([outcome({ task: 'check#4' })])])).toEqual([
      ['claim', undefined, { c1: 'check#1' }],
      ['complete', 'complete', { c1: 'check#1', c2: 'check#4' }],
    ]);
  });

  test('is naming somebody for those that have one task of a role, opinions aside', () => {
    const aside = task({ id: 'second-opinion#2', role: 'specialist', roleTitle: 'Specialist', aside: true });
    const two = [task({}), task({ id: 'check#2' })];
    const views = [case1([assign('check#1'), assign(aside.id)], [task({}), aside]), case2([], [])];
    expect(said(views)).toEqual([['assign', undefined, { c1: 'check#1' }]]);
    expect(said([case1([assign('check#1'), assign('check#2')], two)])).toEqual([]);
  });
});
