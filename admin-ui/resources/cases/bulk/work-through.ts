/**
 * Goes through a list with so many at work at once. Told to stop it takes up nothing new, and ends when what was begun has
 * ended.
 */
export async function workThrough<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
  stopped: () => boolean,
): Promise<void> {
  const queue = [...items];
  const line = async (): Promise<void> => {
    while (!stopped()) {
      const item = queue.shift();
      if (item === undefined) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, line));
}
