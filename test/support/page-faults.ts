import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What is wrong with a page as it stands: everything axe finds, and whatever sticks out at 320 pixels. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  await page.setViewportSize({ width: 1280, height: 800 });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  return width > 320 ? [...found, `${width} pixels wide`] : found;
}
