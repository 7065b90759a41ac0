/**
 * Waits beside the launcher and cleans up when it is killed. The pipe from the launcher ends with it, whatever ended it.
 * Usage: node guardian.mjs DATA_DIR
 */
import { endLeftovers, readClaim } from './claim.mjs';
import { removeDemoFile } from './demo.mjs';
import { identify } from './process-identity.mjs';

const dataDir = /** @type {string} */ (process.argv[2]);
const launcher = identify(process.ppid);

process.stdin.on('end', async () => {
  const holder = readClaim(dataDir)?.launcher;
  const ours = holder !== undefined && holder.pid === launcher?.pid && holder.born === launcher.born;
  if (!ours) return;
  removeDemoFile(dataDir);
  await endLeftovers(dataDir);
});
process.stdin.resume();
