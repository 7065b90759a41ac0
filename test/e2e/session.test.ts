import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { council } from '../../admin-ui/i18n/words/council/hy.ts';
import { liveSession } from '../../admin-ui/i18n/words/live-session/hy.ts';
import type { DecisionView, MinutesView } from '../../workflows/contract/http-council.ts';
import { say } from '../../workflows/texts/index.ts';
import { openBrowser } from '../support/browser.ts';
import { type House, openHouse } from '../support/house.ts';
import { faultsOf } from '../support/page-faults.ts';
import {
  actIn,
  agreedDecision,
  callSession,
  draftOf,
  type Member,
  publicSession,
  questionOf,
  seatCouncil,
} from './council-at-table.ts';
import { officialAt } from './official-at-desk.ts';
import { signIn } from './people.ts';
import { act, seatIn, secretaryIn, word } from './seat-in-session.ts';
import { recordOf } from './session-record.ts';

let house: House;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
}, 60_000);

const phone = { width: 320, height: 640 };
const { ask, mine, result, voting } = liveSession;
const { form } = council;
const titles = ['Բյուջեի մասին', 'Փողոցի անվանման մասին', 'Հանձնաժողովի նախագահի ընտրության մասին'] as const;

describe('a session of the council, in Armenian, in five browsers', () => {
  test('from the quorum to the signed minutes', async () => {
    const { api } = house.demo();
    const [first, second, third] = (await seatCouncil(house)) as [Member, Member, Member];
    const [budget, street, election] = titles;
    const session = await callSession(house, [
      await agreedDecision(house, budget),
      questionOf(street),
      questionOf(election, 'secret'),
    ]);
    const [chair, desk, m1, m2, m3] = await Promise.all([
      seatIn(browser, api, house.login('head'), session),
      seatIn(browser, api, house.login('secretary'), session),
      seatIn(browser, api, first, session, phone),
      seatIn(browser, api, second, session, phone),
      seatIn(browser, api, third, session, phone),
    ]);
    const secretary = secretaryIn(desk);

    await chair.sees(word(liveSession.quorumMissing, { present: 0, needed: 2 }));
    await desk.press(liveSession.allCame);
    await chair.sees(word(liveSession.quorumThere, { present: 3, needed: 2 }));
    await chair.press(act('convene'));
    await m1.sees(liveSession.noItem);

    // A conflict of interest, a vote in a hole of the net, a tie.
    await secretary.opens(budget);
    await m3.press(act('state-conflict'));
    await m3.dialog.getByRole('textbox').fill('Հարազատս է');
    await m3.send();
    await m3.sent();
    await desk.sees(word(liveSession.recused, { names: third.name }));
    await secretary.letsVote('devices');
    await m3.sees(mine.recused);
    expect(await m3.buttons().count()).toBe(0);
    await m1.vote('for');
    await m1.stands('sent', 'for');
    await m2.buttons().waitFor();
    expect(await faultsOf(m1.page)).toEqual([]);
    await m2.context.setOffline(true);
    await m2.vote('against');
    await m2.stands('waiting', 'against');
    await desk.sees(word(voting.cast, { cast: 1, entitled: 2 }));
    await m2.context.setOffline(false);
    await m2.stands('sent', 'against');
    await desk.sees(word(voting.cast, { cast: 2, entitled: 2 }));
    expect(await faultsOf(desk.page)).toEqual([]);
    await secretary.closes();
    const needs = { needed: 2, majority: say('hy', 'majority.all-seats') };
    await m1.sees(word(result.counts, { for: 1, against: 1, abstained: 0, silent: 0 }));
    await m1.sees(word(result.tie, needs));

    // An amendment first, by hands; then the question, where somebody thinks better of it.
    await secretary.opens(street);
    await m1.press(act('propose-amendment'));
    await m1.dialog.getByRole('textbox').fill('«Կենտրոնական» բառը փոխարինել «Մաշտոցի» բառով։');
    await m1.send();
    await m1.sent();
    await desk.sees(liveSession.amendmentWaits);
    await secretary.letsVote('show-of-hands');
    await m2.sees(mine.hands);
    await desk.press(act('count-hands'));
    for (const [choice, n] of [
      ['for', 2],
      ['against', 1],
      ['abstained', 0],
    ] as const)
      await desk.dialog.getByLabel(say('hy', `choice.${choice}`)).fill(String(n));
    await desk.send();
    await desk.sent();
    await secretary.closes();
    await secretary.letsVote('devices');
    await m2.losesAnswer();
    await Promise.all([m1.vote('against'), m2.vote('for'), m3.vote('for')]);
    await m2.stands('sent', 'for');
    await m1.stands('sent', 'against');
    await m1.vote('for');
    await m1.stands('sent', 'for');
    await desk.sees(word(voting.cast, { cast: 3, entitled: 3 }));
    await secretary.closes();
    // One of them was corrected; the one whose answer was lost is there once.
    expect((await recordOf(house, session)).votes.filter((one) => one.startsWith('v3 '))).toHaveLength(4);
    await m3.sees(word(result.counts, { for: 3, against: 0, abstained: 0, silent: 0 }));

    // In secret, on paper; what does not add up is refused at its field.
    await secretary.opens(election);
    await secretary.letsVote('paper');
    await m1.sees(mine.paper);
    await desk.press(act('hand-out-ballots'));
    await desk.dialog.getByRole('checkbox', { name: ask.everybody }).check();
    await desk.send();
    await desk.sent();
    await desk.sees(word(voting.handedOut, { cast: 3, entitled: 3 }));
    await desk.press(act('record-protocol'));
    await desk.dialog.getByRole('checkbox', { name: first.name }).check();
    const counted = { inBox: 3, for: 1, against: 1, abstained: 0, invalid: 0 };
    const label = (name: string) => ask[name as keyof typeof ask] ?? say('hy', `choice.${name}`);
    for (const [name, n] of Object.entries(counted)) await desk.dialog.getByLabel(label(name)).fill(String(n));
    await desk.send();
    const inFavour = desk.dialog.getByRole('textbox', { name: say('hy', 'choice.for') });
    await desk.dialog
      .getByText(say('hy', 'error.protocol.total', { found: 2, inBox: 3 }))
      .first()
      .waitFor();
    expect(await inFavour.getAttribute('aria-invalid')).toBe('true');
    await inFavour.fill('2');
    await desk.send();
    await desk.sent();
    await secretary.closes();
    await m2.sees(word(result.counts, { for: 2, against: 1, abstained: 0, silent: 0 }));

    await chair.press(act('close'));
    await chair.send();
    await chair.sent();
    await m1.sees(say('hy', 'session-status.closed'));
    const head = await signIn(house, 'head');
    await actIn(head, session, { action: 'sign-minutes' });
    expect((await recordOf(house, session)).fault).toBeNull();
    const { signedAt, sections } = await head.get<MinutesView>(`/council/sessions/${session}/minutes`);
    expect(signedAt).not.toBeNull();
    expect(sections.map(({ key }) => key)).toEqual(['opening', 'i1', 'i2', 'i3', 'closing']);
    const { agenda } = await publicSession(house, session);
    expect(agenda.map(({ status, votes }) => [status, votes.length])).toEqual([
      ['not-adopted', 2],
      ['adopted', 3],
      ['adopted', 0],
    ]);
  }, 240_000);
});

test('a draft in two hands: each sees at once what the other did, and nobody writes over it unknowingly', async () => {
  const { api } = house.demo();
  const secretary = await signIn(house, 'secretary');
  const draft = { ...draftOf('Տեղական տուրքերի մասին'), reasons: 'Հիմքը՝ օրենքը։' };
  const { id } = await secretary.ask<DecisionView>('/council/decisions', draft);
  const path = `/council/decisions/${id}`;
  const edit = async (changed: object): Promise<void> => {
    const { seq } = await secretary.get<DecisionView>(path);
    await secretary.ask(`${path}/actions`, { action: 'edit', expectedSeq: seq, draft: { ...draft, ...changed } });
  };
  const context = await browser.newContext({ locale: 'hy-AM' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await officialAt(page, api, house.login('secretary'));
  await page.goto(`${api}/admin/#/decisions/${id}/show`);
  await page.getByText(draft.text).waitFor();
  await edit({ text: 'Սահմանել նոր դրույքաչափեր։' });
  await page.getByText('Սահմանել նոր դրույքաչափեր։').waitFor();

  await page.goto(`${api}/admin/#/decisions/${id}`);
  const reasons = page.getByLabel(form.reasons);
  await reasons.fill('');
  await edit({ text: 'Սահմանել երրորդ անգամ։' });
  const save = page.getByRole('button', { name: form.save });
  await save.click();
  await page.getByText(say('hy', 'error.decision.stale')).waitFor();
  expect(await page.getByRole('link', { name: form.lookAtDraft }).getAttribute('href')).toBe(`#/decisions/${id}/show`);
  expect((await secretary.get<DecisionView>(path)).reasons).toBe(draft.reasons);
  await save.click();
  await page.waitForURL(/\/show$/);
  expect(await secretary.get<DecisionView>(path)).toMatchObject({ text: 'Սահմանել նոր դրույքաչափեր։', reasons: null });
  await context.close();
}, 120_000);
