import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { words } from '../../admin-ui/i18n/words/hy.ts';
import { say } from '../../workflows/texts/index.ts';
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
    ['clerk', ['/', '/cases', '/cases/CASE/show', '/applications/create', '/permits']],
    ['auditor', ['/cases/CASE/show']],
    ['head', ['/', '/lapsed-terms', '/archive', '/search', '/search?q=petrosyan']],
    ['secretary', ['/decisions', '/decisions/create', '/sessions', '/sessions/create', '/council', '/document-checks']],
    [
      'administrator',
      ['/council', '/services', '/services/construction-permit/show', '/users', '/users/create', '/outbox'],
    ],
    ['administrator', ['/departments', '/journals', '/templates', '/templates/certificate']],
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

test('an administrator words a certificate: a field put in, a slip shown at its line, a specimen looked at, published', async () => {
  const page = await (await browser.newContext({ locale: 'hy-AM' })).newPage();
  const { api } = house.demo();
  await officialAt(page, api, house.login('administrator'));
  await page.goto(`${api}/admin/#/templates/certificate`);
  const { template } = words.app;
  const text = page.getByLabel(template.text.hy);
  await text.fill('Տրվում է\n{{ applicnt }}');
  await page.getByRole('button', { name: template.save }).click();
  await page.getByText(say('hy', 'error.template.unknown-field', { line: 2, name: 'applicnt' })).waitFor();
  expect(await text.evaluate(selectionIn)).toBe('{{ applicnt }}');

  const label = say('hy', 'template-field.applicant');
  await page.getByRole('button', { name: template.insert.replace('%{label}', label) }).click();
  expect(await text.inputValue()).toBe('Տրվում է\n{{ applicant }}');
  await page.getByRole('button', { name: template.draw }).click();
  const specimen = page.getByRole('img', { name: template.page.replace('%{page}', '1') });
  await specimen.waitFor();
  expect(await inkOn(specimen)).toBeGreaterThan(1_000);
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: template.save }).click();
  await page.getByRole('button', { name: template.publish, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: template.publish, exact: true }).click();
  await page.getByText(template.published).waitFor();
  await page.getByText(template.present).waitFor();
}, 120_000);

function selectionIn(area: unknown): string {
  const { value, selectionStart, selectionEnd } = area as Record<'selectionStart' | 'selectionEnd', number> & {
    value: string;
  };
  return value.slice(selectionStart, selectionEnd);
}

interface Canvas {
  readonly width: number;
  readonly height: number;
  getContext(kind: '2d'): { getImageData(...box: number[]): { data: Uint8ClampedArray } };
}

/** Dark points of a drawn page: a blank one has none. */
const inkOn = (drawn: Locator): Promise<number> =>
  drawn.evaluate((element: unknown) => {
    const canvas = element as Canvas;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, at) => at % 4 === 0 && value < 100).length;
  });
