import type { Browser } from 'playwright-core';
import { catalogueView } from '../../api/modules/open-data/catalogue-view.ts';
import { datasets } from '../../api/modules/open-data/datasets/index.ts';
import { communities } from '../../engines/demo/communities.ts';
import { languages } from '../../workflows/domain/language.ts';
import { say } from '../../workflows/texts/index.ts';
import { openBrowser } from '../support/browser.ts';
import { faultsOf } from '../support/page-faults.ts';
import { type RunningPortal, startPortal } from './support/portal.ts';

let portal: RunningPortal;
let browser: Browser;
const [community] = communities;
beforeAll(async () => {
  if (!community) throw new Error('no community');
  [portal, browser] = await Promise.all([startPortal(), openBrowser()]);
  portal.api.openData = catalogueView(community, datasets);
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

test.each(languages)(
  'the page lists every dataset with its files, in %s, for every eye and width',
  async (language) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${portal.url}/${language}/open-data`);
    const titles = await page.locator('section h2').allTextContents();
    expect(titles).toEqual(datasets.map(({ id }) => say(language, `dataset.${id}.title`)));
    expect(await page.locator('section a[download]').count()).toBe(datasets.length * 2);
    expect(await faultsOf(page)).toEqual([]);
  },
);

test('files are streamed through with their type, and the catalogue leads to them', async () => {
  const catalogue = await portal.get('/hy/open-data.jsonld');
  expect(catalogue.headers.get('content-type')).toContain('application/ld+json');
  const [first] = ((await catalogue.json()) as NonNullable<typeof portal.api.openData>)['dcat:dataset'];
  const href = first?.['dcat:distribution'][0]?.['dcat:downloadURL']['@id'] ?? '';
  const file = await fetch(new URL(href, `${portal.url}/hy/open-data.jsonld`));
  expect([file.status, file.headers.get('content-type'), await file.text()]).toEqual([
    200,
    'text/csv; charset=utf-8',
    'month,service\r\n',
  ]);
  expect(file.headers.get('content-disposition')).toContain('attachment');
  expect(portal.api.asked.at(-1)?.path).toBe('/open-data/case-statistics');
});
