import type { Page } from 'playwright-core';
import { hy } from '../../portal/i18n/hy.ts';
import type { Answers } from '../../workflows/domain/check-answers.ts';
import { pdf } from './filings.ts';

/** What a citizen does on the portal in Armenian; nothing here needs JavaScript. */
export function citizenAt(page: Page, portal: string) {
  const file = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(pdf(name)) });
  const go = (name: string) => page.getByRole('button', { name, exact: true }).click();

  return {
    /** Fills in the form of a service, with its files, and returns number and code of the receipt. */
    async applyFor(service: string, answers: Answers, documents: readonly string[]) {
      await page.goto(`${portal}/hy`);
      await page.getByRole('link', { name: service }).click();
      await page
        .getByRole('button', { name: hy.service.apply })
        .or(page.getByRole('link', { name: hy.service.apply }))
        .click();
      await page.locator('[name="applicant.name"]').fill('Անի Պետրոսյան');
      await page.locator('[name="applicant.identifiers.psn"]').fill('6203850123');
      await page.locator('[name="applicant.contact.email"]').fill('ani@example.am');
      await go(hy.apply.next);
      for (const [key, value] of Object.entries(answers)) {
        const choice = page.locator(`[name="answers.${key}"][value="${value}"]`);
        if (await choice.count()) await choice.check();
        else await page.locator(`[name="answers.${key}"]`).fill(String(value));
      }
      await go(hy.apply.next);
      for (const kind of documents) {
        await page.locator(`[name="file.${kind}"]`).setInputFiles(file(`Փաստաթուղթ-${kind}.pdf`));
      }
      await go(hy.apply.next);
      await page.getByText(`Փաստաթուղթ-${documents[0]}.pdf`).waitFor();
      await go(hy.apply.check.submit);
      const number = (await page.locator('[data-number]').textContent()) ?? '';
      const code = (await page.locator('[data-code]').textContent()) ?? '';
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
