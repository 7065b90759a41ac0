import { buildWhatIsStale } from './builds.mjs';
import { createConsole } from './console.mjs';
import { startEngines } from './engine-set.mjs';
import { readDotEnv, settings } from './environment.mjs';
import { occupy } from './house.mjs';
import { install } from './install.mjs';
import { parts } from './parts.mjs';
import { rememberedPorts, requireFree } from './ports.mjs';
import { dataDir as chosenDataDir } from './root.mjs';
import { runScript } from './scripts.mjs';
import { secrets as keptSecrets } from './secrets.mjs';
import { welcome } from './welcome.mjs';

/** The steps of `npm start`, in their order. Returns when all run; they end with a signal. */
export async function launch() {
  const out = createConsole();
  out.line(out.strong('Hamaynq'));
  readDotEnv();
  const dataDir = chosenDataDir();
  const house = await occupy(dataDir, out).catch((error) => {
    out.failure(error.message);
    process.exit(1);
  });
  try {
    const { worker } = await rememberedPorts(dataDir, ['worker']);
    const environment = settings(dataDir, worker);
    await requireFree('API_PORT', environment.API_PORT);
    await requireFree('PORTAL_PORT', environment.PORTAL_PORT);

    await install(out);
    await out.step('builds', buildWhatIsStale);
    const secrets = keptSecrets(dataDir);
    const engines = await out.step('Temporal, MongoDB, Redis', () => startEngines({ dataDir, start: house.start }));

    const everything = { ...environment, ...secrets, ...engines };
    await out.step('migrations', () => runScript('api/db/migrate.ts', everything));
    const demo = environment.DEMO === 'true';
    if (demo) await out.step('demo data', () => runScript('engines/demo/seed.ts', everything));

    const processes = parts({ environment, secrets, engines, dataDir });
    await Promise.all(processes.map((part) => out.step(part.name, () => house.start(part))));
    if (demo) house.open(environment);
    welcome(out, dataDir, environment);
  } catch (error) {
    await house.fail(/** @type {Error} */ (error));
  }
}
