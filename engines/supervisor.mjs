import { supervise } from './supervised.mjs';

/**
 * The programs of the house, in the order of their start; ended in the opposite order.
 * `changed` is called whenever a program was started or ended, `report` with a line for people.
 * @param {Partial<import('./supervised.mjs').Listener>} [listener]
 * @param {import('./supervised.mjs').BackOff} [pace]
 */
export function createSupervisor({ changed = () => {}, report = () => {} } = {}, pace) {
  /** @type {ReturnType<typeof supervise>[]} */
  const programs = [];
  let stopped = false;

  return {
    /**
     * Resolves when the program serves.
     * @param {import('./program.mjs').Program} program
     */
    async start(program) {
      if (stopped) throw new Error(`${program.name} is not started: the house is closing`);
      const supervised = supervise(program, { changed, report }, pace);
      programs.push(supervised);
      changed();
      await supervised.ready;
    },
    /** @returns {Record<string, number | null>} */
    pids: () => Object.fromEntries(programs.map(({ name, identity }) => [name, identity()?.pid ?? null])),
    identities: () => programs.flatMap(({ identity }) => identity() ?? []),
    async stop() {
      stopped = true;
      for (const program of programs) program.retire();
      for (const program of programs.toReversed()) await program.stop();
    },
  };
}
