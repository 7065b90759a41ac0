import { default as sequencer } from '@jest/test-sequencer';

/** Browser journeys take minutes: begun first, they run beside everything else instead of after it. */
const long = /\/test\/e2e\//;

const Sequencer = /** @type {any} */ (sequencer).default ?? sequencer;

export default class LongestFirst extends Sequencer {
  /** @param {{ path: string }[]} tests */
  sort(tests) {
    const usual = /** @type {{ path: string }[]} */ (super.sort(tests));
    return [...usual.filter(({ path }) => long.test(path)), ...usual.filter(({ path }) => !long.test(path))];
  }
}
