import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { words } from '../../admin-ui/i18n/words/hy.ts';
import { hire, open, password, signedIn } from '../api/support/callers.ts';
import { type House, openHouse, openWorkshop } from '../api/support/house.ts';
import { complete, fileOne, openOffice } from '../api/support/journey.ts';
import { officialAt } from '../e2e/official-at-desk.ts';
import { openBrowser } from '../support/browser.ts';
import { until } from '../support/house.ts';
import { faultsOf } from '../support/page-faults.ts';
import { paper } from '../support/paper.ts';

let house: House;
let workshop: { close(): Promise<void> };
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse('document-tray'), openBrowser()]);
  workshop = await openWorkshop(house);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await workshop.close();
  await house.close();
});

const { files, upload } = words.app;
const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n${name}\n%%EOF\n`),
});
const said = (text: string, values: Record<string, string | number> = {}) =>
  text.replace(/%\{(\w+)\}/g, (_, key: string) => String(values[key]));

async function openCase(caseId: string): Promise<string> {
  page = await (await browser.newContext({ locale: 'hy-AM' })).newPage();
  const api = house.url.replace('/api/v1', '');
  const { username } = await hire(house, { role: 'clerk' });
  await officialAt(page, api, { username, password });
  await page.goto(`${api}/admin/#/cases/${caseId}/show`);
  await page.getByText(files.drop).waitFor();
  return caseId;
}

test('several files at once over a line that breaks, kinds one by one, added in one action; then a newer version', async () => {
  const caseId = await openCase((await fileOne(house)).caseId);
  let broken = 0;
  await page.route('**/uploads/resumable/*', (route) =>
    route.request().method() === 'PATCH' && broken++ < 2 ? route.abort('connectionreset') : route.continue(),
  );
  await page
    .getByTestId('drop-zone')
    .locator('input')
    .setInputFiles([pdf('Նախագիծ.pdf'), pdf('Պլան.pdf')]);
  const add = page.getByRole('button', { name: said(files.add, { smart_count: 2 }) });
  await page.getByText(files.ready).nth(1).waitFor();
  expect(broken).toBeGreaterThanOrEqual(2);
  await page.getByRole('group', { name: 'Պլան.pdf' }).getByRole('combobox').click();
  await page.getByRole('option').first().click();
  expect(await faultsOf(page)).toEqual([]);
  await add.click();
  await add.waitFor({ state: 'detached' });

  const clerk = await signedIn(house, { role: 'clerk' });
  const { documents, timeline } = await open(house, clerk, caseId);
  expect(documents.map(({ name, kind }) => [name, kind])).toEqual([
    ['id.pdf', 'id'],
    ['Նախագիծ.pdf', 'other'],
    ['Պլան.pdf', 'id'],
  ]);
  expect(timeline.filter(({ type }) => type === 'documents.added')).toHaveLength(1);

  const renew = page.getByRole('button', { name: said(files.newVersionOf, { name: 'Պլան.pdf' }) });
  await renew.locator('xpath=following-sibling::input').setInputFiles([pdf('Պլան, ուղղված.pdf')]);
  await page.getByRole('button', { name: said(files.add, { smart_count: 1 }) }).click();
  await page.getByText(said(files.earlier, { smart_count: 1 })).click();
  await page
    .getByRole('link', { name: said(words.app.case.download, { name: 'Պլան.pdf' }) })
    .first()
    .waitFor();
  const after = await open(house, clerk, caseId);
  expect(after.documents.at(-1)).toMatchObject({ version: 2, kind: 'id', replaces: after.documents.at(-2)?.id });
}, 120_000);

test('a file that is refused says why at the file, and the others wait for their decision', async () => {
  await openCase((await fileOne(house)).caseId);
  const program = { name: 'ծրագիր.pdf', mimeType: 'application/pdf', buffer: Buffer.from('4d5a9000030000', 'hex') };
  await page
    .getByTestId('drop-zone')
    .locator('input')
    .setInputFiles([program, pdf('ա.pdf')]);
  await page.getByText(files.ready).waitFor();
  await page.getByRole('alert').filter({ hasText: 'PDF' }).waitFor();
  const add = page.getByRole('button', { name: said(files.add, { smart_count: 2 }) });
  expect(await add.isDisabled()).toBe(true);
  await page.getByRole('button', { name: said(upload.remove, { name: 'ծրագիր.pdf' }) }).click();
  expect(await page.getByRole('button', { name: said(files.add, { smart_count: 1 }) }).isEnabled()).toBe(true);
  await page.reload();
  await page.getByText(files.ready).waitFor();
}, 120_000);

test('the signed original of an act comes back to it; the file as it was issued is refused', async () => {
  const { caseId } = await fileOne(house);
  const office = await openOffice(house);
  await complete(house, office.clerk, caseId, 'complete');
  await complete(house, office.head, caseId, 'assigned', { assignee: office.specialist.id, text: 'Պատասխանել' });
  await complete(house, office.specialist, caseId, 'prepared');
  await complete(house, office.head, caseId, 'answered', { text: 'Պատասխան' });
  const issued = await until(async () => (await open(house, office.clerk, caseId)).acts[0]?.document, 'the paper');
  await openCase(caseId);
  const acts = page.getByRole('region', { name: words.app.case.acts });
  const pick = acts.locator('input[type=file]');
  const { fileId } =
    (await house.services.models.documents.findOne({ _id: issued, community: 'vardashen' }).lean()) ?? {};
  const bytes = await buffer(house.services.files.openDownloadStream(fileId as never));
  await pick.setInputFiles({ name: 'ակտ.pdf', mimeType: 'application/pdf', buffer: bytes });
  await acts.getByRole('alert').filter({ hasText: 'առանց պաշտոնատար անձի ստորագրության' }).waitFor();
  await pick.setInputFiles(pdf('սկան.pdf'));
  await acts.getByText(words.app.original.byHand).waitFor();
  expect(await acts.getByRole('alert').count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  const [act] = (await open(house, office.clerk, caseId)).acts;
  expect(act?.originals).toMatchObject([{ way: 'by-hand' }]);
}, 120_000);

test('what was on its way when the page was left goes on from there once the same file is given again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hamaynq-tray-'));
  const kept = join(folder, 'Հատակագիծ.pdf');
  writeFileSync(kept, pdf('plan').buffer);
  await openCase((await fileOne(house)).caseId);
  const begun: string[] = [];
  page.on('request', (one) => one.method() === 'POST' && one.url().endsWith('/resumable') && begun.push(one.url()));
  await page.route('**/uploads/resumable/*', (route) => route.abort('connectionreset'));
  await page.getByTestId('drop-zone').locator('input').setInputFiles(kept);
  await page.getByText(files.waiting).waitFor();
  await page.reload();
  await page.getByText(files.interrupted).waitFor();
  await page.unroute('**/uploads/resumable/*');
  expect(await faultsOf(page)).toEqual([]);
  const again = page.getByRole('button', { name: said(files.giveAgainNamed, { name: 'Հատակագիծ.pdf' }) });
  const give = again.locator('xpath=following-sibling::input');
  await give.setInputFiles([pdf('Հատակագիծ.pdf')]);
  await page.getByText(said(files.notTheSame, { name: 'Հատակագիծ.pdf' })).waitFor();
  await give.setInputFiles(kept);
  await page.getByText(files.ready).waitFor();
  expect(begun).toHaveLength(1);
  rmSync(folder, { recursive: true });
}, 120_000);

test('documents are looked at over the case: the pages of a PDF, a picture, by keys; the focus comes back', async () => {
  const { preview } = words.app;
  const pages = ['Առաջին', 'Երկրորդ', 'Երրորդ', 'Չորրորդ', 'Հինգերորդ', 'Վեցերորդ'];
  await openCase((await fileOne(house)).caseId);
  await page
    .getByTestId('drop-zone')
    .locator('input')
    .setInputFiles([
      { name: 'տեղեկանք.pdf', mimeType: 'application/pdf', buffer: await paper(pages) },
      { name: 'նկար.png', mimeType: 'image/png', buffer: await page.screenshot() },
    ]);
  await page.getByRole('button', { name: said(files.add, { smart_count: 2 }) }).click();
  const look = page.getByRole('button', { name: said(preview.lookAt, { name: 'տեղեկանք.pdf' }) });
  await look.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Առաջին', { exact: true }).waitFor({ state: 'attached' });
  // The last page is drawn when it comes into sight, and not before.
  expect(await dialog.getByText('Վեցերորդ', { exact: true }).count()).toBe(0);
  await dialog.getByText(said(preview.page, { page: 6, pages: 6 })).scrollIntoViewIfNeeded();
  await dialog.getByText('Վեցերորդ', { exact: true }).waitFor({ state: 'attached' });
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('img', { name: said(preview.picture, { name: 'նկար.png' }) }).waitFor();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await look.evaluate((button) => button === document.activeElement)).toBe(true);
}, 120_000);
