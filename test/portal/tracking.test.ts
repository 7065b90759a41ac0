import { words as all } from '../../portal/i18n/words.ts';
import type { ActionRequest, Problem, Tracking } from '../../workflows/contract/http.ts';
import { cookiesOf, formOf } from './support/html.ts';
import { type RunningPortal, startPortal } from './support/portal.ts';
import { tracking } from './support/samples.ts';

let portal: RunningPortal;
let cookie: string;
const number = tracking.number;
const enter = (code: string, extra: Record<string, string> = {}) =>
  portal.post('/hy/track', new URLSearchParams({ number, code, ...extra }));
const problem = (status: number, code: Problem['code'], more: Partial<Problem> = {}): Problem => ({
  type: 'about:blank',
  title: 'Մերժված է',
  status,
  code,
  ...more,
});
const acted = () => portal.api.asked.filter(({ path }) => path === '/tracking/actions');

beforeEach(async () => {
  portal = await startPortal();
  cookie = cookiesOf(await enter(portal.api.code));
});
afterEach(() => portal.close());

async function answerForm(text: string, jar = cookie) {
  const html = await (await portal.get('/hy/track/case', cookie)).text();
  const fields = formOf(html.slice(html.indexOf('id="part-ask"')), ' method="post" action="/hy/track/case"');
  fields.set('text', text);
  fields.set('go', 'send');
  const response = await portal.post('/hy/track/case', fields, { cookie: jar });
  return { response, status: response.status, html: await response.text(), fields };
}

describe('number and code', () => {
  it('open the case; the code travels in a header, and back in a cookie that shows nothing', async () => {
    const entered = await enter(' abcd-EFGH 2345-6789'.toUpperCase());
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/hy/track/case']);
    const set = entered.headers.getSetCookie().find((line) => line.startsWith('tracking='));
    expect(set).toMatch(/Max-Age=1800;.*HttpOnly;.*SameSite=Lax/);
    expect(set).not.toContain('ABCDEFGH');
    const asked = portal.api.asked.findLast(({ path }) => path === '/tracking');
    expect(asked?.headers['x-tracking-code']).toBe(portal.api.code);
  });

  it('that are wrong get one message, and the number stays', async () => {
    const wrong = await enter('WRONG');
    const html = await wrong.text();
    expect(wrong.status).toBe(404);
    expect(html).toContain('Համարը կամ ծածկագիրը սխալ է');
    expect(html).toContain(`value="${number}"`);
    expect(html).not.toContain('WRONG');
  });

  it('tried too often say how long to wait', async () => {
    portal.api.refuse.set('GET /tracking', problem(429, 'tracking.slow-down', { retryAfter: 300 }));
    const slow = await enter('WRONG');
    expect([slow.status, slow.headers.get('retry-after')]).toEqual([429, '300']);
    expect(await slow.text()).toContain('5 րոպե');
  });
});

describe('the case page', () => {
  it('shows status, path, term and what is asked, and is kept by no cache', async () => {
    const response = await portal.get('/hy/track/case', cookie);
    const html = await response.text();
    for (const words of [
      tracking.statusTitle,
      tracking.request?.text ?? '',
      'հուլիսի 30',
      '8 օգոստոսի 2025 թ., 18:00',
      'անձնագիր.pdf',
    ])
      expect(html).toContain(words);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('offers only what is allowed', async () => {
    portal.api.tracking = { ...tracking, request: null, allowedActions: [] };
    const html = await (await portal.get('/hy/track/case', cookie)).text();
    expect(html).not.toContain('<textarea');
    expect(html).not.toContain('/track/case/withdraw');
    expect((await portal.get('/hy/track/case/withdraw', cookie)).status).toBe(303);
  });

  it('asks for number and code again when it has closed', async () => {
    expect((await portal.get('/hy/track/case')).status).toBe(401);
    const left = await portal.post('/hy/track/leave', new URLSearchParams(), { cookie });
    expect(left.headers.getSetCookie().join()).toMatch(/tracking=;/);
  });
});

describe('an answer', () => {
  it('goes to the API with what was seen, a key and the files', async () => {
    const { response } = await answerForm('Կցված է');
    expect(response.headers.get('location')).toBe('/hy/track/case?sent=answer');
    expect(acted()[0]?.body as ActionRequest).toEqual({ action: 'answer', expectedSeq: 7, text: 'Կցված է' });
    expect(String(acted()[0]?.headers['idempotency-key']).length).toBeGreaterThanOrEqual(8);
  });

  it('without words is not sent', async () => {
    const { status, html } = await answerForm('   ');
    expect(status).toBe(422);
    expect(html).toContain('href="#answer-text"');
    expect(acted()).toHaveLength(0);
  });

  it('on a stale screen comes back with what changed, and the next try has seen it', async () => {
    portal.api.refuse.set(
      'POST /tracking/actions',
      problem(409, 'case.stale', {
        changes: [
          {
            seq: 8,
            at: '2025-07-31T09:00:00Z',
            type: 'message.sent',
            title: 'Նոր հաղորդագրություն',
            actor: 'Գրասենյակ',
          },
        ],
      }),
    );
    portal.api.tracking = { ...tracking, seq: 8 };
    const { status, html } = await answerForm('Իմ երկար պատասխանը');
    expect(status).toBe(409);
    expect(html).toContain('Նոր հաղորդագրություն');
    expect(html).toMatch(/<textarea[^>]*>Իմ երկար պատասխանը</);
    expect(html).toContain('name="seq" value="8"');
  });

  it('after the cookie has run out is kept, and goes on once number and code are entered', async () => {
    const expired = await answerForm('Չկորած տեքստ', '');
    expect(expired.status).toBe(401);
    expect(expired.html).toContain('Չկորած տեքստ');
    const carried = formOf(expired.html, ' class="panel" id="track"');
    carried.set('number', number);
    carried.set('code', portal.api.code);
    const on = await portal.post('/hy/track', carried);
    expect([on.status, on.headers.get('location')]).toEqual([303, '/hy/track/case?sent=answer']);
    expect(acted().at(-1)?.body).toMatchObject({ action: 'answer', text: 'Չկորած տեքստ' });
  });

  it('is never sent to another case than the one it was written for', async () => {
    const expired = await answerForm('Գաղտնի', '');
    const carried = formOf(expired.html, ' class="panel" id="track"');
    portal.api.tracking = { ...tracking, number: 'Դ-0002/26' };
    carried.set('number', 'Դ-0002/26');
    carried.set('code', portal.api.code);
    const other = await portal.post('/hy/track', carried);
    expect(other.status).toBe(422);
    expect(await other.text()).toContain('Գաղտնի');
    expect(acted()).toHaveLength(0);
  });

  it('is kept while the API is away', async () => {
    portal.api.refuse.set('POST /tracking/actions', problem(503, 'engine.unavailable'));
    const held = await answerForm('Պահված');
    expect(held.status).toBe(503);
    const again = formOf(held.html, ' method="post" action="/hy/track/case"');
    const sent = await portal.post('/hy/track/case', again, { cookie });
    expect(sent.status).toBe(303);
    const keys = acted().map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toBe(keys[1]);
  });
});

it('a document is saved, never opened in the portal', async () => {
  const document = await portal.get('/hy/track/case/documents/doc-1', cookie);
  expect(document.headers.get('content-disposition')).toBe('attachment');
  expect(document.headers.get('x-content-type-options')).toBe('nosniff');
  expect(document.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect(await document.text()).toBe('<b>x</b>');
  expect((await portal.get('/hy/track/case/documents/doc-1')).status).toBe(401);
});

it('events of the open case are passed on; without a case the browser is told not to come back', async () => {
  const open = await portal.get('/hy/track/case/events', cookie);
  const reader = open.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  expect(new TextDecoder().decode(value)).toContain('event: case');
  await reader?.cancel();
  expect((await portal.get('/hy/track/case/events')).status).toBe(204);
});

it('a post from another site is refused before anything is done', async () => {
  const fields = new URLSearchParams({ action: 'withdraw', case: number });
  const origin = await portal.post('/hy/track/case', fields, { cookie, origin: 'https://evil.example' });
  const site = await portal.post('/hy/track/case', fields, { cookie, 'sec-fetch-site': 'cross-site' });
  expect([origin.status, site.status]).toEqual([403, 403]);
  expect(acted()).toHaveLength(0);
});

it('a case names those that it belongs to, each in its own words', async () => {
  const link = (number: string, relation: Tracking['links'][number]['relation'], incoming = false) => ({
    number,
    relation,
    relationTitle: '',
    incoming,
  });
  const links = [
    link('Դ-1/26', 'merged'),
    link('Դ-2/26', 'objection'),
    link('Դ-3/26', 'objection', true),
    link('Դ-4/26', 'answer'),
  ];
  portal.api.tracking = { ...tracking, links };
  for (const [lang, words] of Object.entries(all)) {
    const page = await (await portal.get(`/${lang}/track/case`, cookie)).text();
    const { merged, objection, objectionHere, answer, title } = words.case.related;
    for (const [n, text] of [merged, objection, objectionHere, answer].entries())
      expect(page).toContain(text.replace('{number}', `Դ-${n + 1}/26`));
    expect(page).toContain(title);
  }
  portal.api.tracking = tracking;
  expect(await (await portal.get('/hy/track/case', cookie)).text()).not.toContain(all.hy.case.related.title);
});

it('a case before the council leads to its session, and to the act once there is one', async () => {
  const council = { session: 'session-1', startsAt: '2026-12-09T07:00:00.000Z', act: null };
  portal.api.tracking = { ...tracking, council };
  const open = async () => (await portal.get('/hy/track/case', cookie)).text();
  const before = await open();
  expect([before.includes('/hy/council/sessions/session-1'), /council\/acts\/d1/.test(before)]).toEqual([true, false]);
  portal.api.tracking = { ...tracking, council: { ...council, act: 'd1' } };
  expect(await open()).toContain('href="/hy/council/acts/d1"');
});
