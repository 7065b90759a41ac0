import { claim } from './claim.mjs';
import { removeDemoFile, writeDemoFile } from './demo.mjs';
import { signalGroup } from './ending.mjs';
import { guard } from './guard.mjs';
import { endRuns } from './run.mjs';
import { onEndAsked } from './signals.mjs';
import { createSupervisor } from './supervisor.mjs';

/** One Ctrl-C comes twice: from the terminal, and passed on by npm. */
const sameCallMs = 500;

/**
 * Everything that runs on a data directory, from the moment we take it until the last process has ended.
 * @param {string} dataDir
 * @param {ReturnType<typeof import('./console.mjs').createConsole>} out
 */
export async function occupy(dataDir, out) {
  const claimed = await claim(dataDir);
  if (claimed.leftovers > 0) out.note(`ended ${claimed.leftovers} processes that an earlier run had left behind`);
  removeDemoFile(dataDir);
  guard(dataDir);

  let publish = () => {};
  const supervisor = createSupervisor({
    changed() {
      claimed.record(supervisor.identities());
      publish();
    },
    report: out.note,
  });

  const close = async () => {
    publish = () => {};
    removeDemoFile(dataDir);
    endRuns();
    await supervisor.stop();
    claimed.release();
  };

  /** @type {Promise<void> | undefined} */
  let closing;
  /** @param {number} code */
  const end = (code) => {
    closing ??= close().finally(() => process.exit(code));
    return closing;
  };

  let askedAt = 0;
  onEndAsked((signal) => {
    if (closing) {
      const insists = Date.now() - askedAt > sameCallMs;
      if (insists) for (const { pid } of supervisor.identities()) signalGroup(pid, 'SIGKILL');
      return;
    }
    askedAt = Date.now();
    out.line(`\nEnding (${signal}); again to end by force …`);
    end(0);
  });

  return {
    start: supervisor.start,
    /** @param {Error} error */
    async fail(error) {
      if (!closing) out.failure(error.message);
      await end(1);
    },
    /**
     * From here on demo.json tells the truth about who runs.
     * @param {Parameters<typeof writeDemoFile>[1]} environment
     */
    open(environment) {
      publish = () => writeDemoFile(dataDir, environment, supervisor.pids());
      publish();
    },
  };
}
