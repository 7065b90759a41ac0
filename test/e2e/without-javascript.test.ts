import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { hy } from '../../portal/i18n/hy.ts';
import type { CaseRow } from '../../workflows/contract/http.ts';
import { say } from '../../workflows/texts/index.ts';
import { openBrowser } from '../support/browser.ts';
import { type House, openHouse } from '../support/house.ts';
import { citizenAt } from './citizen-at-portal.ts';
import { certificateAnswers } from './filings.ts';
import { signIn } from './people.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
}, 60_000);

describe('the portal with JavaScript off', () => {
  test('a citizen applies with a file, answers a correction and sees the outcome', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      locale: 'hy-AM',
      viewport: { width: 320, height: 640 },
    });
    const page = await context.newPage();
    const citizen = citizenAt(page, house.demo().portal);
    const receipt = await citizen.applyFor('Տեղեկանք բնակության վայրի մասին', certificateAnswers, ['id']);
    expect(receipt.number).toMatch(/^Դ-\d{4}\/\d{2}$/);

    const clerk = await signIn(house, 'clerk');
    const [row] = await clerk.get<CaseRow[]>(`/cases?filter=${encodeURIComponent(JSON.stringify({ queue: 'mine' }))}`);
    const id = row?.id ?? '';
    await clerk.act(
      id,
      { action: 'complete', outcome: 'incomplete' },
      { reason: 'Խնդրում ենք կցել սեփականատիրոջ համաձայնությունը։' },
    );

    await citizen.track(receipt);
    await page.getByText('Խնդրում ենք կցել սեփականատիրոջ համաձայնությունը։').first().waitFor();
    expect(await page.locator('.state__status').textContent()).toContain(say('hy', 'status.waiting-for-applicant'));
    await citizen.answer('Կցում եմ համաձայնությունը։');
    await page.getByText(hy.case.sent.answer).waitFor();

    await clerk.act(id, { action: 'complete', outcome: 'complete' });
    await (await signIn(house, 'specialist', 'general')).act(id, { action: 'complete', outcome: 'confirmed' });
    await (await signIn(house, 'secretary')).act(id, { action: 'complete', outcome: 'granted' });
    await page.reload();
    expect(await page.locator('#part-state').textContent()).toContain(receipt.number);
    await clerk.act(id, { action: 'complete', outcome: 'delivered' }, { proof: 'in-person' });
    await page.reload();
    expect(await page.locator('.state__status').textContent()).toContain(say('hy', 'end.granted'));

    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(320);
    await context.close();
  }, 120_000);
});
