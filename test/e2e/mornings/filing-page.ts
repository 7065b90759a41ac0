import type { Locator, Page } from 'playwright-core';
import { pdf } from '../filings.ts';

/** The form at the counter. */
export const filingOn = (page: Page) => ({
  async choose(title: string) {
    await page.locator('[name="service"]').fill(title);
    await page.getByRole('option', { name: title, exact: true }).click();
  },
  async fill(values: Readonly<Record<string, string>>) {
    for (const [name, value] of Object.entries(values)) await page.locator(`[name="${name}"]`).fill(value);
  },
  async pick(values: Readonly<Record<string, string>>) {
    for (const [name, value] of Object.entries(values))
      await page.locator(`[name="${name}"][value="${value}"]`).check();
  },
  /** Into the first place for files; resolves when the server has it and the form may be sent. */
  async attach(name: string, within: Locator = page.locator('main')) {
    const file = { name, mimeType: 'application/pdf', buffer: Buffer.from(pdf(name)) };
    await within.locator('input[type="file"]').first().setInputFiles(file);
    await within.getByRole('button', { name: `«${name}»` }).waitFor();
    await within.locator('[type="submit"]:enabled').waitFor();
  },
});
