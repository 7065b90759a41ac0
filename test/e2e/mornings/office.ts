import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { words } from '../../../admin-ui/i18n/words/hy.ts';
import { services } from '../../../workflows/services/index.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { House } from '../../support/house.ts';
import { faultsOf } from '../../support/page-faults.ts';
import { officialAt } from '../official-at-desk.ts';
import { caseOn } from './back-office-pages.ts';
import { casesFor } from './cases.ts';

export type Office = Awaited<ReturnType<typeof openOffice>>;
type Login = Parameters<typeof officialAt>[2];

/** Two cores shared with everything else make a browser slow, never wrong. */
const patience = 90_000;

/** A house on a working day: who sits down at a desk has a window of their own. */
export async function openOffice(house: House, browser: Browser) {
  return {
    house,
    cases: await casesFor(house),
    async sitsDown(who: string | Login) {
      const { api, logins } = house.demo();
      const login = typeof who === 'string' ? logins.find(({ username }) => username === who) : who;
      if (!login) throw new Error(`no login ${who}`);
      const page = await (await browser.newContext({ locale: 'hy-AM' })).newPage();
      page.setDefaultTimeout(patience);
      await officialAt(page, api, login);
      return {
        page,
        ...caseOn(page),
        goTo: (path: string) => page.goto(`${api}/admin/#${path}`),
        async look({ caseId, number }: { caseId: string; number: string }) {
          await page.goto(`${api}/admin/#/cases/${caseId}/show`);
          await page.getByRole('heading', { name: number, level: 1 }).waitFor();
        },
      };
    },
  };
}

export const title = (service: string): string => services[service]?.texts.title.hy ?? service;
export const outcome = (service: string, key: string): string => services[service]?.texts.outcomes[key]?.hy ?? key;
export const task = (service: string, key: string): string => services[service]?.texts.tasks[key]?.hy ?? key;
export const action = (key: string): string => say('hy', `action.${key}`);
export const certificate = 'certificate-residence';

/** Nothing that axe finds, nothing that sticks out on a narrow screen. */
export const faultless = async (page: Page): Promise<void> => expect(await faultsOf(page)).toEqual([]);

/** What a bulk says of cases that it could all do. */
export const allDone = (cases: readonly { number: string }[]): string[] =>
  cases.map(({ number }) => `${number} ${words.app.bulk.state.done}`).sort();
