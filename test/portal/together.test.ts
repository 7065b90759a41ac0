import { together } from '../../portal/client/together.ts';

function asked() {
  const waiting: { resolve(n: number): void; reject(error: Error): void }[] = [];
  const ask = (): Promise<number> => new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  return { waiting, ask };
}
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('a hundred who ask at once cost two questions, and none gets an answer older than the asking', async () => {
  const share = together<number>();
  const { waiting, ask } = asked();
  const first = share('a', ask);
  const others = Array.from({ length: 99 }, () => share('a', ask));
  expect(waiting).toHaveLength(1);
  waiting[0]?.resolve(1);
  expect(await first).toBe(1);
  await turn();
  expect(waiting).toHaveLength(2);
  waiting[1]?.resolve(2);
  expect(new Set(await Promise.all(others))).toEqual(new Set([2]));
});

it('a failure reaches those who asked, and not those after them; other keys wait for nobody', async () => {
  const share = together<number>();
  const { waiting, ask } = asked();
  const first = share('a', ask);
  const second = share('a', ask);
  const other = share('b', ask);
  waiting[1]?.resolve(7);
  expect(await other).toBe(7);
  waiting[0]?.reject(new Error('away'));
  await expect(first).rejects.toThrow('away');
  await turn();
  waiting[2]?.resolve(3);
  expect(await second).toBe(3);
  const third = share('a', ask);
  waiting[3]?.resolve(4);
  expect(await third).toBe(4);
});
