import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { applicantAnswers, applyPath, detailAnswers } from './support/journey.ts';
import { type RunningPortal, startPortal } from './support/portal.ts';

let portal: RunningPortal;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  portal = await startPortal({ DEMO: 'true' });
  const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: quiet });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await portal.close();
});
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
});
afterEach(() => page.context().close());

const press = (name: string) => page.click(`button[name=go][value=${name}]:not(.implicit)`);
const fill = async (answers: Record<string, string>) => {
  for (const [name, value] of Object.entries(answers)) {
    const field = page.locator(`[name="${name}"]`);
    if ((await field.first().getAttribute('type')) === 'radio') await page.check(`[name="${name}"][value="${value}"]`);
    else await field.fill(value);
  }
};
async function openCase() {
  await page.goto(`${portal.url}/hy/track#n=${encodeURIComponent('Դ-0001/26')}&c=${portal.api.code}`);
  await page.waitForURL('**/track/case');
}

/** Pages to look at, each with the way there. */
const places: Record<string, () => Promise<unknown>> = {
  home: () => page.goto(`${portal.url}/hy`),
  service: () => page.goto(`${portal.url}/ru/services/construction-permit`),
  applicant: () => page.goto(portal.url + applyPath),
  'applicant with errors': async () => {
    await page.goto(portal.url + applyPath);
    await press('next');
  },
  details: async () => {
    await page.goto(portal.url + applyPath);
    await fill(applicantAnswers);
    await press('next');
  },
  documents: async () => {
    await places.details?.();
    await fill(detailAnswers);
    await press('next');
  },
  check: async () => {
    await places.documents?.();
    await page.setInputFiles('[name="file.id"]', {
      name: 'id.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4'),
    });
    await page.waitForSelector('.files');
    await press('next');
  },
  receipt: async () => {
    await places.check?.();
    await press('send');
    await page.waitForURL('**/receipt');
  },
  track: () => page.goto(`${portal.url}/en/track`),
  case: openCase,
  withdrawal: async () => {
    await openCase();
    await page.goto(`${portal.url}/hy/track/case/withdraw`);
  },
  error: () => page.goto(`${portal.url}/hy/nothing`),
  privacy: () => page.goto(`${portal.url}/hy/privacy`),
};

describe.each(Object.entries(places))('the page %s', (_name, go) => {
  it('has no fault that axe can find, and fits into 320 pixels', async () => {
    await go();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});

it('a question appears as soon as an answer asks for it', async () => {
  await places.details?.();
  expect(await page.isVisible('#answers-appraisal')).toBe(false);
  await page.check('[name="answers.category"][value=III]');
  expect(await page.isVisible('#answers-appraisal')).toBe(true);
});

it('a draft stays on the device and is gone on with where it was', async () => {
  await places.details?.();
  await page.fill('[name="answers.site"]', 'Կիսատ հասցե');
  await page.goto(portal.url + applyPath);
  await page.click('[data-draft-resume]');
  expect(await page.inputValue('[name="answers.site"]')).toBe('Կիսատ հասցե');
  await page.goto(portal.url + applyPath);
  await page.click('[data-draft-discard]');
  await page.goto(portal.url + applyPath);
  expect(await page.isVisible('[data-draft-resume]')).toBe(false);
});

it('the code of a scanned receipt leaves the address and never reaches a server in one', async () => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await openCase();
  expect(addresses.length).toBeGreaterThan(2);
  expect(addresses.filter((address) => address.split('#')[0]?.includes(portal.api.code))).toEqual([]);
});

it('news of the case come in without taking what is being typed', async () => {
  const before = portal.api.tracking;
  await openCase();
  await page.fill('#answer-text', 'Դեռ գրում եմ');
  portal.api.tracking = { ...before, seq: 9, statusTitle: 'Նոր վիճակ' };
  portal.api.tell();
  await page.waitForSelector('text=Նոր վիճակ');
  expect(await page.inputValue('#answer-text')).toBe('Դեռ գրում եմ');
  expect(await page.textContent('[data-live-note]')).toContain('Ձեր տեքստը պահպանված է');
  portal.api.tracking = before;
});
