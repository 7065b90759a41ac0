import { styleText } from 'node:util';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const frameMs = 100;
const heartbeatMs = 10_000;

/**
 * Progress for people: one line for each finished step, and what is under way below it (in a terminal) or every ten seconds (in a log).
 * @param {NodeJS.WriteStream} [stream]
 */
export function createConsole(stream = process.stdout) {
  /** @type {Map<string, { since: number, says: string }>} */
  const under = new Map();
  const live = stream.isTTY === true;
  let frame = 0;
  /** @type {NodeJS.Timeout | undefined} */
  let ticking;

  /** @param {Parameters<typeof styleText>[0]} style @param {string} text */
  const styled = (style, text) => (live && !process.env.NO_COLOR ? styleText(style, text) : text);
  const wipe = () => live && stream.write('\r\x1b[K');
  /** @param {string} text */
  const line = (text) => {
    wipe();
    stream.write(`${text}\n`);
  };
  /** @param {number} since */
  const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

  const tick = () => {
    const now = [...under]
      .map(([title, { since, says }]) => `${title} ${seconds(since)}${says ? ` (${says})` : ''}`)
      .join(' · ');
    if (!live) return line(`  … ${now}`);
    frame = (frame + 1) % frames.length;
    wipe();
    stream.write(`  ${frames[frame]} ${now}`.slice(0, stream.columns - 1));
  };
  const animate = () => {
    if (under.size > 0) ticking ??= setInterval(tick, live ? frameMs : heartbeatMs);
    else ticking = void clearInterval(ticking);
    if (under.size === 0) wipe();
  };

  return {
    line,
    /** @param {string} text */
    note: (text) => line(`  ${styled('yellow', '!')} ${text}`),
    /** @param {string} text */
    strong: (text) => styled('bold', text),
    /** @param {string} text */
    failure: (text) => line(`\n${styled('red', '✗')} ${text}`),
    /**
     * @template T
     * @param {string} title
     * @param {(says: (line: string) => void) => Promise<T> | T} work
     * @returns {Promise<T>}
     */
    async step(title, work) {
      const state = { since: Date.now(), says: '' };
      under.set(title, state);
      animate();
      try {
        const result = await work((text) => {
          state.says = text.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 60);
        });
        line(`  ${styled('green', '✓')} ${title} ${styled('dim', seconds(state.since))}`);
        return result;
      } finally {
        under.delete(title);
        animate();
      }
    },
  };
}
