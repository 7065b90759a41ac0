import { setTimeout as pause } from 'node:timers/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Longer than any layout takes, also on a busy machine. */
const settling = 5_000;

/** A button on its way from pale to dark is neither. */
const transitionsDone = `Promise.allSettled(
  document.getAnimations().filter((one) => one instanceof CSSTransition).map(({ finished }) => finished),
).then(() => undefined)`;

/** What is wrong with a page as it stands: everything axe finds, and whatever sticks out at 320 pixels. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(transitionsDone);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await settledWidth(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  return width > 320 ? [...found, `${width} pixels wide`] : found;
}

/** A page that follows its width by script needs a moment to lay itself out anew; one that never fits stays too wide. */
async function settledWidth(page: Page): Promise<number> {
  const deadline = Date.now() + settling;
  const measure = () => page.evaluate<number>('document.documentElement.scrollWidth');
  let width = await measure();
  while (width > 320 && Date.now() < deadline) {
    await pause(50);
    width = await measure();
  }
  return width;
}
