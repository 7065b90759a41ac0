import type { Locator, Page } from 'playwright-core';
import { framework } from '../../../admin-ui/i18n/framework/hy.ts';
import { words } from '../../../admin-ui/i18n/words/hy.ts';
import type { MyDay } from '../../../workflows/contract/http.ts';

const { action, absence, bulk, dashboard, queue: queueWords } = words.app;
const exact = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const filled = (text: string, values: Record<string, string>) =>
  Object.entries(values).reduce((said, [key, value]) => said.replace(`%{${key}}`, value), text);

/** "My day", with its numbers. */
export const dayOn = (page: Page) => {
  const queues = page.getByRole('navigation', { name: dashboard.queues });
  const card = (queue: keyof MyDay['counts'], count = '') =>
    queues.getByRole('link', { name: `${count} ${queueWords[queue]}` });
  return {
    /** Resolves once the number is there, whenever it comes. */
    counts: (queue: keyof MyDay['counts'], count: number) => card(queue, String(count)).waitFor(),
    follow: (queue: keyof MyDay['counts']) => card(queue).click(),
    async enterAbsence(standIn: string) {
      await exact(page, absence.enter).click();
      await page.getByRole('combobox').click();
      await page.getByRole('option', { name: standIn }).click();
      await exact(page, framework.ra.action.save).click();
    },
  };
};

/** A list of cases, and what is done there with several at once. */
export const queueOn = (page: Page) => ({
  open: (number: string) => page.getByRole('link', { name: number, exact: true }).first().click(),
  async select(...numbers: string[]) {
    for (const number of numbers) await page.getByLabel(filled(bulk.select, { number })).check();
    await exact(page, bulk.start).click();
  },
  /** Chooses what is done with all of them, says what it asks for, and returns the results, each beside its number. */
  async together(label: string, subject: string, fill?: (dialog: Locator) => Promise<void>): Promise<string[]> {
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: filled(bulk.offer, { label, subject }) }).check();
    await fill?.(dialog);
    await exact(dialog, bulk.begin).click();
    await exact(dialog, bulk.close).waitFor();
    const results = await dialog.getByRole('listitem').allInnerTexts();
    await exact(dialog, bulk.close).click();
    await dialog.waitFor({ state: 'detached' });
    return results.map((one) => one.replace(/\s+/g, ' ').trim()).sort();
  },
});

/** An open case and the dialog of an action. */
export const caseOn = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const now = page.getByRole('region', { name: action.title });
  return {
    dialog,
    /** Who works by the keyboard stays where actions are, although the pressed button is gone. */
    focusKept: () => now.and(page.locator(':focus')).or(now.locator(':focus')).waitFor(),
    part: (name: string) => page.getByRole('region', { name }),
    /** From among what may be done at any time. */
    async begin(label: string) {
      await exact(page, action.more).click();
      await page.getByRole('menuitem', { name: label, exact: true }).click();
      await dialog.waitFor();
    },
    press: (label: string) => exact(page, label).click(),
    write: (what: string) => dialog.locator('textarea:not([aria-hidden])').first().fill(what),
    async send(label: string = action.send) {
      await exact(dialog, label).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async leave() {
      await exact(dialog, action.cancel).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
};
