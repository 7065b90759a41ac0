/** `npm run build`: everything that is built before the parts can run. */
import { buildWhatIsStale } from './builds.mjs';

await buildWhatIsStale(console.log);
