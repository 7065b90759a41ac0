import { default as sequencer } from '@jest/test-sequencer';

/** What opens a whole house or a browser, waits for a dead worker or walks every process, takes minutes: begun first, it runs beside everything else instead of after it. */
const long = /\/test\/(e2e\/|engines\/launch|workflows\/(killed|every-end)|portal\/browser)/;

const Sequencer = /** @type {any} */ (sequencer).default ?? sequencer;

export default class LongestFirst extends Sequencer {
  /** @param {{ path: string }[]} tests */
  sort(tests) {
    const usual = /** @type {{ path: string }[]} */ (super.sort(tests));
    return [...usual.filter(({ path }) => long.test(path)), ...usual.filter(({ path }) => !long.test(path))];
  }
}
