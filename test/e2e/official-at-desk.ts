import type { Locator, Page } from 'playwright-core';
import { words } from '../../admin-ui/i18n/words/hy.ts';
import { say } from '../../workflows/texts/index.ts';

interface Login {
  username: string;
  password: string;
}

/** What an official does in the back-office in Armenian, in a browser window of their own. */
export async function officialAt(page: Page, api: string, { username, password }: Login) {
  await page.goto(`${api}/admin/`);
  await page.locator('input[name="username"]').fill(username);
  await page.locator('input[name="password"]').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('input[name="password"]').waitFor({ state: 'detached' });

  return {
    page,
    /** Finds a case in the queue by its number, as it stands there. */
    async open(number: string) {
      await page.goto(`${api}/admin/#/cases`);
      await page.getByRole('link', { name: number }).first().click();
      await page.getByRole('heading', { name: number }).first().waitFor();
    },
    /** Presses an action's button; `fill` gives the dialog what the action requires. */
    async act(label: string, fill?: (dialog: Locator) => Promise<void>) {
      const button = page.getByRole('button', { name: label, exact: true });
      await button.first().click();
      if (fill) {
        const dialog = page.getByRole('dialog');
        await fill(dialog);
        await dialog.getByRole('button', { name: words.app.action.send, exact: true }).click();
        await dialog.waitFor({ state: 'detached' });
      }
      await button.first().waitFor({ state: 'detached' });
    },
  };
}

export const writes = (what: string) => async (dialog: Locator) => {
  await dialog.locator('textarea:not([aria-hidden])').first().fill(what);
};

export const pays = (amount: number) => async (dialog: Locator) => {
  await dialog.getByLabel(words.app.action.amount).fill(String(amount));
};

export const assigns = (executor: string, what: string) => async (dialog: Locator) => {
  await dialog.getByRole('combobox').click();
  await dialog.page().getByRole('option').filter({ hasText: executor }).first().click();
  await writes(what)(dialog);
};

export const handsOver = async (dialog: Locator) => {
  await dialog.getByLabel(say('hy', 'proof.in-person')).check();
};
