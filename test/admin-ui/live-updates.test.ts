import { inBursts } from '../../admin-ui/providers/live-updates.ts';
import type { CaseChanged } from '../../workflows/contract/http.ts';

const change = (caseId: string, seq: number): CaseChanged => ({ caseId, seq });

/** What is told, and a promise of the telling that comes next. */
function listener() {
  const told: (CaseChanged | undefined)[] = [];
  let heard = (): void => undefined;
  return {
    told,
    hear(one?: CaseChanged): void {
      told.push(one);
      heard();
    },
    next: () =>
      new Promise<void>((resolve) => {
        heard = resolve;
      }),
  };
}

describe('changes of cases', () => {
  test('are told at once when they come one by one', () => {
    const { told, hear } = listener();
    const bursts = inBursts(hear);
    bursts.add(change('a', 1));
    expect(told).toEqual([change('a', 1)]);
    bursts.stop();
  });

  test('are told together when many follow each other', async () => {
    const { told, hear, next } = listener();
    const bursts = inBursts(hear, 1);
    bursts.add(change('a', 1));
    const second = next();
    for (const seq of [2, 3]) bursts.add(change('a', seq));
    for (const seq of [1, 2]) bursts.add(change(`b${seq}`, seq));
    await second;
    bursts.stop();
    expect(told[0]).toEqual(change('a', 1));
    expect(told.slice(1)).toEqual([undefined]);
  });

  test('name the case when all of them are about it', async () => {
    const { told, hear, next } = listener();
    const bursts = inBursts(hear, 1);
    bursts.add(change('a', 1));
    const second = next();
    bursts.add(change('a', 2));
    bursts.add(change('a', 3));
    await second;
    bursts.stop();
    expect(told).toEqual([change('a', 1), change('a', 3)]);
  });

  test('are told ever more rarely the longer they go on', async () => {
    const { told, hear, next } = listener();
    const bursts = inBursts(hear, 20);
    const times = [];
    for (let seq = 1; seq <= 4; seq++) {
      const heard = next();
      bursts.add(change('a', seq));
      await heard;
      times.push(performance.now());
    }
    bursts.stop();
    expect(told).toHaveLength(4);
    const [first = 0, second = 0, third = 0, fourth = 0] = times;
    expect(second - first).toBeGreaterThanOrEqual(18);
    expect(third - second).toBeGreaterThanOrEqual(38);
    expect(fourth - third).toBeGreaterThanOrEqual(78);
  });
});
