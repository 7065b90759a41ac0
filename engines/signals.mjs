const everyMs = 1_000;

/**
 * Calls `asked` when somebody wants us to end. Started by npm, that is also when npm is gone: killed, it passes no signal on.
 * @param {(signal: NodeJS.Signals) => void} asked
 */
export function onEndAsked(asked) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, asked);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    asked('SIGTERM');
  }, everyMs);
  watch.unref();
}
