import type { Browser } from 'playwright-core';
import { words } from '../../portal/i18n/words.ts';
import {
  agreed,
  budget,
  type CouncilPeople,
  decisionOf,
  demand,
  draftSession,
  onDecision,
  openCouncil,
} from '../api/support/council.ts';
import { type House, openHouse, openWorkshop } from '../api/support/house.ts';
import { until } from '../api/support/until.ts';
import { openBrowser } from '../support/browser.ts';
import { type PortalAt, startPortalAt } from './support/portal.ts';

let house: House;
let workshop: { close(): Promise<void> };
let people: CouncilPeople;
let portal: PortalAt;
let browser: Browser;
beforeAll(async () => {
  house = await openHouse('council-portal', { PORTAL_SECRET: '5e'.repeat(32) });
  workshop = await openWorkshop(house);
  portal = await startPortalAt(new URL(house.url).origin);
  [people, browser] = await Promise.all([openCouncil(house), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await portal?.close();
  await workshop?.close();
  await house?.close();
}, 60_000);

const page = async (path: string): Promise<string> => (await portal.get(path)).text();

test('a session is followed on the screen in the hall from its agenda to the act in the register', async () => {
  const { head, secretary, members } = people;
  const decision = await agreed(house, people);
  const { id } = await draftSession(house, secretary);
  await demand(house, secretary, id, { action: 'add-item', question: { decision } });
  await until(async () => (await decisionOf(house, secretary, decision)).status === 'on-agenda');
  const path = `/hy/council/sessions/${id}`;
  expect([(await portal.get(path)).status, (await page('/hy/council/sessions')).includes(id)]).toEqual([404, false]);

  await demand(house, secretary, id, { action: 'publish' });
  for (const part of [budget.title.hy, budget.text, budget.reasons]) expect(await page(path)).toContain(part);
  expect(await page('/hy/council')).toContain(path);

  const screen = await browser.newPage();
  await screen.goto(`${portal.url}${path}/projector`);
  await screen.getByText(words.hy.council.live.on).waitFor();
  await demand(house, secretary, id, { action: 'arrive', members: members.map((one) => one.id) });
  await demand(house, head, id, { action: 'convene' });
  await screen.getByText(words.hy.council.quorum.yes).waitFor();
  await demand(house, head, id, { action: 'open-item', item: 'i1' });
  const { vote } = await demand(house, head, id, { action: 'open-vote', item: 'i1', method: 'devices' });
  await screen.waitForSelector('.screen__state--voting');
  for (const [n, choice] of (['for', 'for', 'against'] as const).entries()) {
    const person = members[n];
    if (!person || !vote) throw new Error('no member or no voting');
    await demand(house, person, id, { action: 'vote', item: 'i1', vote: vote.id, choice });
  }
  await screen.waitForSelector('.screen__count:has-text("3 / 3")');
  await demand(house, head, id, { action: 'close-vote', item: 'i1' });
  await screen.waitForSelector('.screen__state--decided');
  expect(await screen.locator('.tally__n').allTextContents()).toEqual(['2', '1', '0']);

  expect(await page(path)).toMatch(/Կողմ \(2\)[\s\S]*Դեմ \(1\)/);
  await until(async () => (await decisionOf(house, head, decision)).status === 'numbered');
  await onDecision(house, head, decision, 'sign');
  expect((await portal.get(`/hy/council/acts/${decision}`)).status).toBe(404);
  await onDecision(house, secretary, decision, 'publish');
  expect(await page('/hy/council/acts?act=normative')).toContain('N 1-Ն');
  const act = await page(`/hy/council/acts/${decision}`);
  for (const part of ['N 1-Ն', budget.text, path]) expect(act).toContain(part);
  // The session is told of it by the decision's own workflow.
  await until(async () => (await page(path)).includes(`/hy/council/acts/${decision}`));

  await demand(house, head, id, { action: 'close' });
  await screen.getByText(words.hy.council.now.closed).first().waitFor();
  await demand(house, head, id, { action: 'sign-minutes' });
  expect(await page(path)).toContain(words.hy.council.session.minutes);
  expect(await page(`/hy/council/members/${members[2]?.id}`)).toContain('Դեմ');
}, 120_000);
