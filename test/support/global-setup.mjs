import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claim } from '../../engines/claim.mjs';
import { startEngines } from '../../engines/engine-set.mjs';
import { guard } from '../../engines/guard.mjs';
import { findPython, installEngines } from '../../engines/python.mjs';
import { createSupervisor } from '../../engines/supervisor.mjs';

/** One set of engines for all test files; they find it by `engineAddresses()` in engines.ts. */
export default async function startEnginesForTests() {
  await installEngines(await findPython(), () => {});
  const dataDir = mkdtempSync(join(tmpdir(), 'hamaynq-test-'));
  const claimed = await claim(dataDir);
  guard(dataDir);
  const supervisor = createSupervisor({
    changed: () => claimed.record(supervisor.identities()),
    report: console.error,
  });
  Object.assign(globalThis, { engineSet: { dataDir, supervisor, claimed } });
  const addresses = await startEngines({ dataDir, start: supervisor.start }).catch(async (error) => {
    await supervisor.stop();
    claimed.release();
    throw error;
  });
  Object.assign(process.env, addresses);
}
