import type { Browser, Page } from 'playwright-core';
import { words } from '../../admin-ui/i18n/words/hy.ts';
import { liveSession } from '../../admin-ui/i18n/words/live-session/hy.ts';
import type { Choice } from '../../workflows/domain/council/voting.ts';
import { say } from '../../workflows/texts/index.ts';
import { officialAt } from './official-at-desk.ts';

export const act = (action: string): string => say('hy', `council-action.${action}`);
export const word = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name]));
export const choiceOf = (choice: Choice): string => say('hy', `choice.${choice}`);

/** Two cores shared with everything else make a browser slow, never wrong. */
const patience = 60_000;

/** Somebody's place in a session that goes on, in a browser window of their own. */
export async function seatIn(
  browser: Browser,
  api: string,
  login: Parameters<typeof officialAt>[2],
  session: string,
  viewport = { width: 1280, height: 800 },
) {
  const context = await browser.newContext({ locale: 'hy-AM', viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await officialAt(page, api, login);
  await page.goto(`${api}/admin/#/sessions/${session}/live`);
  await page.getByRole('heading', { name: liveSession.agenda }).waitFor();
  const dialog = page.getByRole('dialog');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    page,
    context,
    dialog,
    press: (name: string) => button(name).first().click(),
    sees: (text: string | RegExp) => page.getByText(text).first().waitFor(),
    async send() {
      await dialog.getByRole('button', { name: words.app.action.send, exact: true }).click();
    },
    /** What the dialog was about is done. */
    sent: () => dialog.waitFor({ state: 'detached' }),
    vote: (choice: Choice) => button(choiceOf(choice)).click(),
    stands: (standing: 'waiting' | 'sent', choice: Choice) =>
      page.getByText(word(liveSession.mine[standing], { choice: choiceOf(choice) })).waitFor(),
    /** What this browser sends next arrives; that it did does not come back. */
    losesAnswer: () =>
      page.route(
        '**/actions',
        async (route) => {
          await route.fetch();
          await route.abort();
        },
        { times: 1 },
      ),
    buttons: () => page.getByRole('group', { name: liveSession.mine.choose }),
  };
}
export type Seat = Awaited<ReturnType<typeof seatIn>>;

/** What a secretary does there again and again. */
export const secretaryIn = (seat: Seat) => ({
  async opens(title: string) {
    await seat.press(`${act('open-item')}: ${title}`);
    await button(seat.page, act('open-vote')).waitFor();
  },
  async letsVote(method: string) {
    await seat.press(act('open-vote'));
    await seat.dialog.getByRole('radio', { name: say('hy', `vote-method.${method}`) }).check();
    await seat.send();
    await seat.sent();
    await button(seat.page, act('void-vote')).waitFor();
  },
  async closes() {
    await seat.press(act('close-vote'));
    await button(seat.page, act('close-vote')).waitFor({ state: 'detached' });
  },
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
