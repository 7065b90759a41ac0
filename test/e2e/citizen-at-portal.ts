import type { Page } from 'playwright-core';
import { hy } from '../../portal/i18n/hy.ts';
import { pdf } from './filings.ts';

/** What a citizen does on the portal in Armenian; nothing here needs JavaScript. */
export function citizenAt(page: Page, portal: string) {
  const file = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(pdf(name)) });
  const go = (name: string) => page.getByRole('button', { name, exact: true }).click();

  return {
    /** Fills in the form for a certificate of residence, with a file, and returns number and code of the receipt. */
    async apply() {
      await page.goto(`${portal}/hy`);
      await page.getByRole('link', { name: 'Տեղեկանք բնակության վայրի մասին' }).click();
      await page.getByRole('button', { name: hy.service.apply }).or(page.getByRole('link', { name: hy.service.apply })).click();
      await page.locator('[name="applicant.name"]').fill('Անի Պետրոսյան');
      await page.locator('[name="applicant.identifiers.psn"]').fill('6203850123');
      await page.locator('[name="applicant.contact.email"]').fill('ani@example.am');
      await go(hy.apply.next);
      await page.locator('[name="answers.residenceAddress"]').fill('գյուղ Վարդաշեն, 4-րդ փողոց, տուն 13');
      await page.locator('[name="answers.forWhom"][value="self"]').check();
      await page.locator('[name="answers.presentedTo"]').fill('դպրոց');
      await page.locator('[name="answers.copies"]').fill('1');
      await page.locator('[name="answers.resultDelivery"][value="in-person"]').check();
      await go(hy.apply.next);
      await page.locator('[name="file.id"]').setInputFiles(file('Անձնագիր.pdf'));
      await go(hy.apply.next);
      await page.getByText('Անձնագիր.pdf').waitFor();
      await go(hy.apply.check.submit);
      const number = await page.locator('[data-number]').innerText();
      const code = await page.locator('[data-code]').innerText();
      return { number, code };
    },
    async track({ number, code }: { number: string; code: string }) {
      await page.goto(`${portal}/hy/track`);
      await page.locator('[name="number"]').fill(number);
      await page.locator('[name="code"]').fill(code);
      await go(hy.track.button);
    },
    async answer(text: string) {
      const ask = page.locator('.ask');
      await ask.locator('[name="text"]').fill(text);
      await ask.locator('[type="file"]').setInputFiles(file('Համաձայնություն.pdf'));
      await ask.locator('button.govuk-button').click();
    },
  };
}
