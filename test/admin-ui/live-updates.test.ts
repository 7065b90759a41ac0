import { type Changed, inBursts } from '../../admin-ui/providers/live-updates.ts';

const change = (id: string, resource: Changed['resource'] = 'cases'): Changed => ({ resource, id });

/** What is told, and a promise of the telling that comes next. */
function listener() {
  const told: (Changed | undefined)[] = [];
  let heard = (): void => undefined;
  return {
    told,
    hear(one?: Changed): void {
      told.push(one);
      heard();
    },
    next: () =>
      new Promise<void>((resolve) => {
        heard = resolve;
      }),
  };
}

describe('changes of records', () => {
  test('are told at once when they come one by one', () => {
    const { told, hear } = listener();
    const bursts = inBursts(hear);
    bursts.add(change('a'));
    expect(told).toEqual([change('a')]);
    bursts.stop();
  });

  test('are told together when many follow each other', async () => {
    const { told, hear, next } = listener();
    const bursts = inBursts(hear, 1);
    bursts.add(change('a'));
    const second = next();
    bursts.add(change('a'));
    bursts.add(change('a', 'permits'));
    await second;
    bursts.stop();
    expect(told[0]).toEqual(change('a'));
    expect(told.slice(1)).toEqual([undefined]);
  });

  test('name the record when all of them are about it', async () => {
    const { told, hear, next } = listener();
    const bursts = inBursts(hear, 1);
    bursts.add(change('a'));
    const second = next();
    bursts.add(change('a'));
    bursts.add(change('a'));
    await second;
    bursts.stop();
    expect(told).toEqual([change('a'), change('a')]);
  });

  test('are told ever more rarely the longer they go on', async () => {
    const { told, hear, next } = listener();
    const bursts = inBursts(hear, 20);
    const times = [];
    for (let seq = 1; seq <= 4; seq++) {
      const heard = next();
      bursts.add(change('a'));
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
