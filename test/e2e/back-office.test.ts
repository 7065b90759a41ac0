import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { type House, openHouse } from '../support/house.ts';
import { faultsOf } from '../support/page-faults.ts';
import { certificateRequest, pdf } from './filings.ts';
import { officialAt } from './official-at-desk.ts';
import { citizenOf } from './people.ts';

let house: House;
let browser: Browser;
let caseId: string;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  const citizen = citizenOf(house);
  const file = await citizen.upload('անձնագիր.pdf', pdf('identity'));
  ({ caseId } = await citizen.apply(certificateRequest([{ ...file, kind: 'id' }])));
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
}, 60_000);

type Role = Parameters<House['login']>[0];

describe('axe and a width of 320 pixels find nothing in the back-office', () => {
  test.each<[Role, string[]]>([
    ['clerk', ['/', '/cases', '/cases/CASE/show', '/applications/create']],
    ['auditor', ['/cases/CASE/show']],
    ['head', ['/', '/lapsed-terms', '/archive', '/search', '/search?q=petrosyan']],
    ['administrator', ['/services', '/services/construction-permit/show', '/users', '/users/create', '/outbox']],
    ['administrator', ['/departments', '/journals']],
  ])(
    '%s: %j',
    async (role, paths) => {
      const page = await (await browser.newContext({ locale: 'hy-AM' })).newPage();
      const { api } = house.demo();
      await officialAt(page, api, house.login(role));
      const faults: string[] = [];
      for (const path of paths) {
        await page.goto(`${api}/admin/#${path.replace('CASE', caseId)}`);
        await page.locator('h1').first().waitFor();
        if (role === 'auditor') await page.locator('#tab-history').click();
        await page.locator('main .MuiCircularProgress-root').waitFor({ state: 'detached' });
        faults.push(...(await faultsOf(page)).map((fault) => `${path} ${fault}`));
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );
});

test('one box finds a case from any page, in other letters, by its key', async () => {
  const page = await (await browser.newContext({ locale: 'hy-AM' })).newPage();
  const { api } = house.demo();
  await officialAt(page, api, house.login('clerk'));
  await page.goto(`${api}/admin/#/cases/${caseId}/show`);
  await page.locator('h1').first().waitFor();
  const marks = page.locator('main mark');
  // Search is side work: who asks again finds.
  for (const deadline = Date.now() + 60_000; (await marks.count()) === 0 && Date.now() < deadline; ) {
    await page.locator('h1').first().click();
    await page.keyboard.press('/');
    await page.keyboard.type('petrosyan dproc');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: /\S/ }).first().waitFor();
  }
  expect(await marks.allTextContents()).toEqual(['Պետրոսյան', 'դպրոց']);
  await page.getByRole('main').getByRole('link').first().click();
  await page.waitForURL(`**/cases/${caseId}/show`);
}, 120_000);
