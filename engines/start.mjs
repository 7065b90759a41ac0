/** `npm start`: from a fresh clone to a running house, in one command. The steps are in launch.mjs. */
import { checkNode } from './node-version.mjs';

try {
  checkNode();
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
}

// Only now: an old Node could not even load the rest.
const { launch } = await import('./launch.mjs');
await launch();
