import type { Browser, Page } from 'playwright-core';
import { words } from '../../portal/i18n/words.ts';
import { openBrowser } from '../support/browser.ts';
import { faultsOf } from '../support/page-faults.ts';
import { budget, session } from './support/council-samples.ts';
import { contestable, extended, silent, stoodStill, suspended } from './support/courses.ts';
import { applicantAnswers, applyPath, detailAnswers } from './support/journey.ts';
import { type RunningPortal, startPortal } from './support/portal.ts';
import { tracking } from './support/samples.ts';

let portal: RunningPortal;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  portal = await startPortal({ DEMO: 'true' });
  browser = await openBrowser();
}, 120_000);
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

async function toDetails() {
  await page.goto(portal.url + applyPath);
  await fill(applicantAnswers);
  await press('next');
}

/** Two cores shared with everything else make a browser slow, never wrong. */
const patient = 120_000;

describe('axe and a width of 320 pixels find nothing', () => {
  it.each([
    '/hy',
    '/en/track',
    '/ru/services/construction-permit',
    '/hy/nothing',
    '/hy/privacy',
    '/hy/receipt',
    '/hy/council',
    '/ru/council/sessions',
    '/hy/council/sessions/session-1',
    '/ru/council/sessions/session-0',
    '/hy/council/sessions/session-1/projector',
    '/en/council/members/m7',
    '/hy/council/acts',
    '/en/council/acts/d1',
  ])(
    'at %s',
    async (path) => {
      await page.goto(portal.url + path);
      expect(await faultsOf(page)).toEqual([]);
    },
    patient,
  );

  it(
    'on the way through the form to the receipt',
    async () => {
      const found: Record<string, string[]> = {};
      await page.goto(portal.url + applyPath);
      found.applicant = await faultsOf(page);
      await press('next');
      found.errors = await faultsOf(page);
      await fill(applicantAnswers);
      await press('next');
      found.details = await faultsOf(page);
      await fill(detailAnswers);
      await press('next');
      found.documents = await faultsOf(page);
      const id = { name: 'id.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') };
      await page.setInputFiles('[name="file.id"]', id);
      await page.waitForSelector('.files');
      found.attached = await faultsOf(page);
      await press('next');
      found.check = await faultsOf(page);
      await press('send');
      await page.waitForURL('**/receipt');
      found.receipt = await faultsOf(page);
      expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
      expect(Object.keys(found)).toHaveLength(7);
    },
    patient,
  );

  it(
    'in an open case and before it is withdrawn',
    async () => {
      await openCase();
      await page.click('#part-message summary');
      expect(await faultsOf(page)).toEqual([]);
      await page.click('.danger-link');
      await page.waitForSelector('#withdraw-reason');
      expect(await faultsOf(page)).toEqual([]);
    },
    patient,
  );

  it.each([
    ['stood still', stoodStill],
    ['was extended', extended],
    ['passed in silence', silent],
    ['the office suspended', suspended],
  ])(
    'in the days of a term that %s',
    async (_what, shown) => {
      const before = portal.api.tracking;
      portal.api.tracking = shown;
      await openCase();
      await page.click('.term summary');
      expect(await page.locator('.day').count()).toBe(shown.term.ledger.length);
      expect(await faultsOf(page)).toEqual([]);
      portal.api.tracking = before;
    },
    patient,
  );

  it(
    'where a decision is objected to, and the code of its case does not stay on the device',
    async () => {
      const before = portal.api.tracking;
      portal.api.tracking = contestable;
      await openCase();
      expect(await faultsOf(page)).toEqual([]);
      await page.click('[href$="?objection"]');
      await fill(applicantAnswers);
      await press('next');
      await fill({ 'answers.grounds': 'Հիմքերը նշված չեն' });
      await press('next');
      await press('next');
      await page.context().clearCookies({ name: 'tracking' });
      await press('send');
      await page.fill('#code', portal.api.code);
      expect(await faultsOf(page)).toEqual([]);
      const kept = await page.evaluate<string>('JSON.stringify(localStorage)');
      expect(kept).toContain('Հիմքերը նշված չեն');
      expect(kept).not.toContain(portal.api.code);
      await page.click('.notice [value=send]');
      await page.waitForURL('**/receipt');
      portal.api.tracking = before;
    },
    patient,
  );

  it(
    'where another application is open already',
    async () => {
      await toDetails();
      await fill(detailAnswers);
      await press('next');
      const id = { name: 'id.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') };
      await page.setInputFiles('[name="file.id"]', id);
      await page.waitForSelector('.files');
      await press('next');
      const open = { number: tracking.number, registeredAt: tracking.registeredAt };
      const problem = { type: 'about:blank', title: 'x', status: 409, code: 'application.open-already', open } as const;
      portal.api.refuse.set('POST /applications', problem);
      await press('send');
      await page.waitForSelector('button[value=again]');
      expect(await faultsOf(page)).toEqual([]);
      await press('again');
      await page.waitForURL('**/receipt');
    },
    patient,
  );
});

it(
  'a question appears as soon as an answer asks for it',
  async () => {
    await toDetails();
    expect(await page.isVisible('#answers-appraisal')).toBe(false);
    await page.check('[name="answers.category"][value=III]');
    expect(await page.isVisible('#answers-appraisal')).toBe(true);
  },
  patient,
);

it(
  'a draft stays on the device and is gone on with where it was',
  async () => {
    await toDetails();
    await page.fill('[name="answers.site"]', 'Կիսատ հասցե');
    await page.goto(portal.url + applyPath);
    await page.click('[data-draft-resume]');
    expect(await page.inputValue('[name="answers.site"]')).toBe('Կիսատ հասցե');
    await page.goto(portal.url + applyPath);
    await page.click('[data-draft-discard]');
    await page.goto(portal.url + applyPath);
    expect(await page.isVisible('[data-draft-resume]')).toBe(false);
  },
  patient,
);

it(
  'the code of a scanned receipt leaves the address and never reaches a server in one',
  async () => {
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await openCase();
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter((address) => address.split('#')[0]?.includes(portal.api.code))).toEqual([]);
  },
  patient,
);

it(
  'news of the case come in without taking what is being typed',
  async () => {
    const before = portal.api.tracking;
    await openCase();
    await page.fill('#answer-text', 'Դեռ գրում եմ');
    portal.api.tracking = { ...before, seq: 9, statusTitle: 'Նոր վիճակ' };
    portal.api.tell();
    await page.waitForSelector('text=Նոր վիճակ');
    expect(await page.inputValue('#answer-text')).toBe('Դեռ գրում եմ');
    expect(await page.textContent('[data-live-note]')).toContain('Ձեր տեքստը պահպանված է');
    portal.api.tracking = before;
  },
  patient,
);

it(
  'a session is followed: the page shows the vote that came, says what is new, and keeps what was unfolded',
  async () => {
    const { council } = portal.api;
    await page.goto(`${portal.url}/hy/council/sessions/session-1`);
    await page.getByText(words.hy.council.live.on).waitFor();
    expect(await page.isVisible('[data-live-refresh]')).toBe(false);
    await page.click('#item-i1 summary');
    council.sessions[0] = { ...session, vote: null, agenda: [budget] };
    portal.api.tell();
    await page.waitForSelector('.nowadays--decided');
    expect(await page.textContent('[data-live-note]')).toBe('Հարց 1. ընդունված է');
    expect(await page.isVisible('#item-i1 .voters')).toBe(true);
    expect(await page.evaluate("document.activeElement.closest('#item-i1') !== null")).toBe(true);
    council.sessions[0] = session;
  },
  patient,
);
