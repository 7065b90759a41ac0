import { rmSync } from 'node:fs';

export default async function stopEnginesOfTests() {
  const { engineSet } = /** @type {any} */ (globalThis);
  await engineSet.supervisor.stop();
  engineSet.claimed.release();
  rmSync(engineSet.dataDir, { recursive: true, force: true });
}
