import type { Browser, Page } from 'playwright-core';
import { words } from '../../admin-ui/i18n/words/hy.ts';
import { services } from '../../workflows/services/index.ts';
import { say } from '../../workflows/texts/index.ts';
import { hire, password } from '../api/support/callers.ts';
import { type House, openHouse, openWorkshop } from '../api/support/house.ts';
import { fileOne } from '../api/support/journey.ts';
import { officialAt } from '../e2e/official-at-desk.ts';
import { openBrowser } from '../support/browser.ts';
import { faultsOf } from '../support/page-faults.ts';

let house: House;
let workshop: { close(): Promise<void> };
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse('filing-form'), openBrowser()]);
  workshop = await openWorkshop(house);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await workshop.close();
  await house.close();
});
afterEach(() => page.context().close());

const apply = words.app.apply;
const field = (name: string) => page.locator(`[name="${name}"]`);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const channel = () => page.locator('[name="channel"]:checked').inputValue();

async function openForm(settlements: string[] = []) {
  page = await (await browser.newContext({ locale: 'hy-AM' })).newPage();
  const api = house.url.replace('/api/v1', '');
  const { username } = await hire(house, { role: 'clerk', settlements });
  await officialAt(page, api, { username, password });
  await page.goto(`${api}/admin/#/applications/create`);
}
async function choose(key: string) {
  const title = services[key]?.texts.title.hy ?? key;
  await field('service').fill(title);
  await page.getByRole('option', { name: title, exact: true }).click();
}
async function askForInformation(psn: string) {
  await choose('information-request');
  await field('applicant.name').fill('Նարե Գրիգորյան');
  await field('applicant.identifiers.psn').fill(psn);
  await field('answers.subject').fill('Ճանապարհների նորոգում');
  await field('answers.requestedInformation').fill('Որքա՞ն է ծախսվել նորոգման վրա։');
  await field('answers.answerForm').first().check();
  await field('answers.resultDelivery').first().check();
  await press(apply.submit);
}
const receipt = () => page.getByText(words.app.receipt.codeHint).waitFor();

/** Two cores shared with everything else make a browser slow, never wrong. */
const patient = 120_000;

test(
  'somebody who has one open: the case is looked at, the form waits, another one is filed',
  async () => {
    await openForm();
    await askForInformation('2503851000');
    await receipt();
    await press(words.app.receipt.next);
    await askForInformation('2503851000');
    const dialog = page.getByRole('dialog');
    const link = dialog.getByRole('link', { name: words.app.receipt.open });
    await dialog.getByText(apply.openAlready.kept).waitFor();
    // The button fades from waiting to ready; in between, its words are faint.
    await page.evaluate('Promise.allSettled(document.getAnimations().map(({ finished }) => finished))');
    expect(await faultsOf(page)).toEqual([]);

    await press(words.app.action.back);
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator(':focus').textContent()).toBe(apply.submit);
    await press(apply.submit);
    await link.click();
    await page.getByText(words.app.case.timeline).waitFor();
    await page.goBack();
    await page.getByText(apply.restored).waitFor();
    expect(await field('answers.subject').inputValue()).toBe('Ճանապարհների նորոգում');

    await press(apply.submit);
    await press(apply.openAlready.again);
    await receipt();
    expect(await house.services.models.cases.countDocuments({ community: 'vardashen' })).toBe(2);
  },
  patient,
);

test(
  'an open case that this clerk may not read is told without its number',
  async () => {
    await openForm();
    await askForInformation('2503851001');
    await receipt();
    await page.context().close();
    await openForm(['khachatun']);
    await askForInformation('2503851001');
    await page.getByRole('dialog').getByText(apply.openAlready.untold).waitFor();
    expect(await page.getByRole('dialog').getByRole('link').count()).toBe(0);
  },
  patient,
);

test(
  'papers of the office stand apart and come by post; an application comes to the counter',
  async () => {
    await openForm();
    await field('service').click();
    const groups = page.locator('.MuiAutocomplete-groupLabel');
    await groups.first().waitFor();
    expect(await groups.last().textContent()).toBe(say('hy', 'category.correspondence'));
    await choose('incoming-letter');
    expect(await channel()).toBe('post');
    await choose('information-request');
    expect(await channel()).toBe('counter');
    await page.locator('[name="channel"][value="email"]').check();
    await choose('free-application');
    expect(await channel()).toBe('email');
  },
  patient,
);

test(
  'a complaint names its case; what is wrong with the number is said at it',
  async () => {
    const { number } = await fileOne(house);
    await openForm();
    await choose('administrative-complaint');
    await field('applicant.name').fill('Նարե Գրիգորյան');
    await page.locator('[name="answers.complaintAgainst"][value="inaction"]').check();
    await field('answers.learnedOn').fill('2026-01-12');
    await field('answers.responsibleBody').fill('Քաղաքաշինության բաժին');
    await field('answers.grounds').fill('Դիմումին պատասխան չի տրվել սահմանված ժամկետում։');
    await field('answers.demand').first().check();
    await field('answers.resultDelivery').first().check();
    const identity = { name: 'id.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nid\n%%EOF\n') };
    await page.locator('input[type="file"]').first().setInputFiles(identity);
    const contested = page.getByRole('region', { name: apply.contested });
    for (const [typed, fault] of [
      ['Դ-9999/99', say('hy', 'error.target.unknown')],
      [number, say('hy', 'error.objection.too-late')],
    ] as const) {
      await field('objectsTo').fill(typed);
      await press(apply.submit);
      await contested.getByText(fault, { exact: true }).waitFor();
      await page.getByRole('button', { name: fault }).click();
      expect(await page.locator(':focus').getAttribute('name')).toBe('objectsTo');
    }
    await field('objectsTo').fill('');
    await press(apply.submit);
    await receipt();
  },
  patient,
);
