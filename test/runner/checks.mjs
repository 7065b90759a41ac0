import { inRoot } from '../../engines/root.mjs';
import { run } from '../../engines/run.mjs';

/** @typedef {ReturnType<typeof import('../../engines/console.mjs').createConsole>} Console */

/** A check is read whole, not from its end. */
const tail = 500;
const projects = ['tsconfig.json', 'workflows/tsconfig.json', 'admin-ui/tsconfig.json'];

/** @param {Console} out */
export const types = (out) =>
  check(out, () =>
    out.step('types', () =>
      Promise.all(projects.map((one) => run(inRoot('node_modules', '.bin', 'tsc'), ['--project', one], { tail }))),
    ),
  );

/** @param {Console} out */
export const lint = (out) =>
  check(out, () =>
    out.step('lint', () => run(inRoot('node_modules', '.bin', 'biome'), ['ci', '--max-diagnostics=50'], { tail })),
  );

/**
 * Something that passes or fails as a whole.
 * @param {Console} out
 * @param {() => Promise<unknown>} work
 */
export async function check(out, work) {
  try {
    await work();
    return { passed: 1, failed: 0 };
  } catch (error) {
    out.failure(/** @type {Error} */ (error).message);
    return { passed: 0, failed: 1 };
  }
}
