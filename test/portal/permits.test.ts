import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { PublicPermitPage } from '../../workflows/contract/http-permits.ts';
import { openBrowser } from '../support/browser.ts';
import { faultsOf } from '../support/page-faults.ts';
import { type RunningPortal, startPortal } from './support/portal.ts';

const permit = (n: number, status: PublicPermitPage['status'], statusTitle: string): PublicPermitPage => ({
  id: `permit-${n}`,
  number: `N ${n}-Ա`,
  service: 'demolition-permit',
  serviceTitle: 'Շենքերի և շինությունների քանդման թույլտվություն',
  object: 'Վարդաշեն համայնք, գյուղ Այգուտ, 4-րդ փողոցի 2-րդ նրբանցք, հողամաս 13',
  from: '2026-03-02',
  until: '2027-03-02',
  status,
  statusTitle,
  history: [
    { at: '2026-03-02T08:00:00.000Z', title: 'Թույլտվությունը տրվեց' },
    { at: '2026-06-02T08:00:00.000Z', title: 'Թույլտվության գործողությունը կասեցվեց' },
  ],
});

let portal: RunningPortal;
beforeAll(async () => {
  portal = await startPortal();
  const others = Array.from({ length: 28 }, (_, n) => permit(n + 1, 'in-force', 'Գործում է'));
  portal.api.permits = [permit(90, 'suspended', 'Կասեցված է'), ...others];
});
afterAll(() => portal.close());

const page = async (path: string): Promise<string> => (await portal.get(path)).text();

describe('the register of permits', () => {
  it('shows the newest first and goes on from page to page', async () => {
    const first = await page('/hy/permits');
    expect(first.indexOf('N 90-Ա')).toBeLessThan(first.indexOf('N 1-Ա'));
    expect(first).toContain('Գտնվել է՝ 29');
    expect(first).toContain('/hy/permits?page=2');
    const second = await page('/hy/permits?page=2');
    expect([second.includes('N 28-Ա'), second.includes('N 90-Ա'), second.includes('rel="next"')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('finds by number and state, and says what to do when there is none', async () => {
    const found = await page('/hy/permits?number=90&status=suspended');
    expect([found.includes('N 90-Ա'), found.includes('N 1-Ա')]).toEqual([true, false]);
    expect(await page('/en/permits?number=nothing')).toContain('No such permit was found');
  });

  it('says on the page of each whether one may act on it now', async () => {
    const held = await page('/hy/permits/permit-90');
    for (const words of ['Կասեցված է', 'այժմ գործել չի կարելի', '2 մարտի 2027 թ.', 'գործողությունը կասեցվեց'])
      expect(held).toContain(words);
    expect(await page('/en/permits/permit-1')).toContain('The permit is in force.');
    expect((await portal.get('/hy/permits/permit-1')).headers.get('cache-control')).toBe('no-store');
    expect((await portal.get('/hy/permits/unknown')).status).toBe(404);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser?.close(), 60_000);

  it.each(['hy', 'en', 'ru'])(
    'the pages in %s have no fault at any width',
    async (language) => {
      for (const path of ['permits', 'permits/permit-90']) {
        const opened = await browser.newPage();
        await opened.goto(`${portal.url}/${language}/${path}`);
        expect([path, await faultsOf(opened)]).toEqual([path, []]);
        await opened.close();
      }
    },
    60_000,
  );
});
