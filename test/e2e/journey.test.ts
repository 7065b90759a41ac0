import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { words as backOffice } from '../../admin-ui/i18n/words/hy.ts';
import { constructionPermit } from '../../workflows/services/construction-permit/index.ts';
import { say } from '../../workflows/texts/index.ts';
import { openBrowser } from '../support/browser.ts';
import { type House, openHouse, until } from '../support/house.ts';
import { faultsOf } from '../support/page-faults.ts';
import { citizenAt } from './citizen-at-portal.ts';
import { permitAnswers, permitDocuments } from './filings.ts';
import { assigns, handsOver, officialAt, pays, writes } from './official-at-desk.ts';
import { history, signIn } from './people.ts';

let house: House;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
}, 60_000);

const { stages, outcomes } = constructionPermit.texts;
const word = (texts: Readonly<Record<string, { hy: string }>>, key: string): string => texts[key]?.hy ?? key;

describe('a construction permit, in Armenian, in a browser', () => {
  test('from the citizen\u2019s form to the permit in the hand and its life after, and each step is seen at once', async () => {
    const { api, portal } = house.demo();
    const window = async () => (await browser.newContext({ locale: 'hy-AM' })).newPage();
    const desk = async (role: Parameters<House['login']>[0], department?: string) =>
      officialAt(await window(), api, house.login(role, department));

    const page = await window();
    const citizen = citizenAt(page, portal);
    const receipt = await citizen.applyFor(
      word({ title: constructionPermit.texts.title }, 'title'),
      permitAnswers,
      permitDocuments,
    );
    await citizen.track(receipt);
    const seesStage = (key: string) => page.locator('.state__stage', { hasText: word(stages, key) }).waitFor();

    const clerk = await desk('clerk');
    await clerk.open(receipt.number);
    await clerk.act(word(outcomes, 'check.incomplete'), writes('Նախագիծը ստորագրված չէ։'));
    await page.locator('.ask__text', { hasText: 'Նախագիծը ստորագրված չէ։' }).waitFor();
    expect(await page.locator('.state__status').textContent()).toContain(say('hy', 'status.waiting-for-applicant'));
    await citizen.answer('Կցում եմ ստորագրված նախագիծը։');
    await seesStage('check');

    await clerk.page.getByText('Համաձայնություն.pdf').first().waitFor();
    await clerk.act(word(outcomes, 'check.complete'));
    await seesStage('payment');
    await clerk.act(word(outcomes, 'payment.paid'), pays(4_500));
    await seesStage('resolution');

    const head = await desk('head');
    await head.open(receipt.number);
    await head.act(
      word(outcomes, 'resolution.assigned'),
      assigns('Արմեն Հակոբյան', 'Ուսումնասիրել և ներկայացնել եզրակացություն։'),
    );
    await seesStage('review');

    const id = new URL(head.page.url()).hash.split('/')[2] ?? '';
    const { resolution } = await (await signIn(house, 'head')).case(id);
    const specialist = await desk('specialist', 'urban-development');
    const other = await signIn(house, 'specialist', 'social');
    await expect(other.case(id)).rejects.toThrow('case.unknown');
    expect(resolution?.text).toBe('Ուսումնասիրել և ներկայացնել եզրակացություն։');
    await specialist.open(receipt.number);
    await specialist.act(word(outcomes, 'review.favourable'), writes('Համապատասխանում է նորմերին։'));
    await seesStage('decision');

    await head.act(word(outcomes, 'decision.granted'), async () => {});
    await page.locator('.state--decided .state__status', { hasText: say('hy', 'end.granted') }).waitFor();
    await clerk.act(word(outcomes, 'delivery.delivered'), handsOver);
    await page.locator('.state--closed .state__status', { hasText: say('hy', 'end.granted') }).waitFor();

    const { verification } = await history(await signIn(house, 'auditor'), id);
    expect(verification).toMatchObject({ ok: true, fault: null });

    // What was granted lives on: opened from its case, suspended, and anybody may know.
    const colleague = await signIn(house, 'head');
    await until(async () => (await colleague.case(id)).permits.length > 0, 'the permit');
    // It has left the head's queue by now: seen from where it was decided.
    await head.page.reload();
    const { permit } = backOffice.app;
    await head.page.getByRole('region', { name: permit.ofCase }).getByRole('link').click();
    await head.page.getByRole('region', { name: permit.facts }).waitFor();
    await head.act(say('hy', 'permit-action.suspend'), writes('Խախտված են քաղաքաշինական նորմերը։'));
    await head.page.getByText('Խախտված են քաղաքաշինական նորմերը։').waitFor();
    expect(await faultsOf(head.page)).toEqual([]);
    await page.goto(`${portal}/hy/permits/${id}`);
    await page.locator('.verdict__state', { hasText: say('hy', 'permit-status.suspended') }).waitFor();
  }, 180_000);
});
