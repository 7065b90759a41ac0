import { budget, session } from './support/council-samples.ts';
import { type RunningPortal, startPortal } from './support/portal.ts';

let portal: RunningPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

const page = async (path: string): Promise<string> => (await portal.get(path)).text();

describe('the council on the portal, without a script', () => {
  it('begins with the next session, the latest acts, the members and how to subscribe', async () => {
    const html = await page('/hy/council');
    for (const words of [
      'Հերթական նիստ, 9 դեկտեմբերի 2026 թ., 11:00',
      'N 45-Ն',
      'Հովհաննես Տեր-Ղազարյան',
      'ներկա է առնվազն 5 անդամ',
      'webcal://localhost:3000/hy/council/calendar.ics',
      'rel="alternate" type="application/atom+xml"',
      '/oparl/1.1/bodies/vardashen',
    ])
      expect(html).toContain(words);
    for (const home of ['/hy', '/en']) expect(await page(home)).toContain(`href="${home}/council"`);
  });

  it('lists the sessions to come apart from those that are over', async () => {
    const [toCome, past] = await Promise.all([page('/en/council/sessions'), page('/en/council/sessions?list=past')]);
    expect([toCome.includes('sessions/session-1'), toCome.includes('sessions/session-0')]).toEqual([true, false]);
    expect([past.includes('sessions/session-1'), past.includes('sessions/session-0')]).toEqual([false, true]);
  });

  it('shows of a session what goes on, what was changed and why, drafts, documents, counts and votes by name', async () => {
    const html = await page('/hy/council/sessions/session-1');
    for (const words of [
      'Հարց 2. ընթանում է քվեարկություն',
      'Քվեարկել է 7 անդամից 3-ը',
      'Նիստն իրավազոր է',
      'Փոփոխվել է օրակարգի հրապարակումից հետո՝ 4 դեկտեմբերի 2026 թ., 12:00',
      'Դիմումի վարույթի ժամկետը լրանում է',
      'Շահերի բախման պատճառով չի քվեարկում՝ Լիլիթ Մանուկյան',
      'Անհրաժեշտ էր առնվազն 5 կողմ ձայն',
      'Կողմ (6)',
      'href="/hy/council/decisions/d1/documents/doc-1" download',
      'տանիքի վերանորոգման ծախսը',
      'Բացակա են (1)',
      'href="/hy/council/acts/d1"',
    ])
      expect(html).toContain(words);
    expect(html).toContain('data-live-refresh href="/hy/council/sessions/session-1"');
    expect((await portal.get('/hy/council/sessions/session-1')).headers.get('cache-control')).toBe('no-store');
  });

  it('shows signed minutes, and follows no session that is over', async () => {
    const html = await page('/ru/council/sessions/session-0');
    for (const words of ['Протокол', 'Подписал(а) Արամ Վարդանյան', 'Քննարկվեց բյուջեն։']) expect(html).toContain(words);
    expect(html).not.toContain('data-events');
  });

  it('fills the screen in the hall with the one thing that goes on', async () => {
    const voting = await page('/hy/council/sessions/session-1/projector');
    expect(voting).toContain('<strong>3</strong> / 7');
    expect(voting).not.toMatch(/<nav|masthead/);
    expect(voting).toContain('<noscript><meta http-equiv="refresh"');
    portal.api.council.sessions[0] = { ...session, vote: null, agenda: [budget] };
    const decided = await page('/hy/council/sessions/session-1/projector');
    portal.api.council.sessions[0] = { ...session, vote: null, convenedAt: null, status: 'published' };
    const before = await page('/hy/council/sessions/session-1/projector');
    portal.api.council.sessions[0] = session;
    for (const words of ['Նիստը դեռ չի բացվել', `<li>${budget.title}</li>`]) expect(before).toContain(words);
    for (const words of ['Հարց 1. ընդունված է', 'class="tally__for" x="0" y="2" width="66.67"'])
      expect(decided).toContain(words);
  });

  it('says of a member how often and how', async () => {
    const html = await page('/en/council/members/m7');
    for (const words of ['Attended 3 of 4 sessions held', 'Against', '/en/council/sessions/session-0#item-i1'])
      expect(html).toContain(words);
  });

  it('finds acts by year, kind and force, and shows each with its text, vote and session', async () => {
    const all = await page('/hy/council/acts');
    expect([all.includes('N 45-Ն'), all.includes('N 44-Ա')]).toEqual([true, true]);
    const some = await page('/hy/council/acts?year=2026&act=normative&in-force=yes');
    expect([some.includes('N 45-Ն'), some.includes('N 44-Ա'), /value="yes"[^>]* checked/.test(some)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await page('/en/council/acts?year=1999')).toContain('No such decision was found');
    const one = await page('/hy/council/acts/d1');
    for (const words of ['N 45-Ն', 'ուժի մեջ է 23 նոյեմբերի 2026 թ.-ից', 'տուրքերի', '/hy/council/sessions/session-0'])
      expect(one).toContain(words);
    expect(await page('/en/council/acts/d0')).toContain('comes into force on');
  });

  it('streams documents as attachments, and calendar and feed in the language of the page', async () => {
    const file = await portal.get('/hy/council/decisions/d1/documents/doc-1');
    expect([file.status, await file.text()]).toEqual([200, '%PDF-1.7']);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect(await page('/ru/council/calendar.ics')).toBe('BEGIN:VCALENDAR ru');
    const feed = await portal.get('/en/council/feed.atom');
    expect([feed.headers.get('content-type'), await feed.text()]).toEqual([
      expect.stringContaining('application/atom+xml'),
      '<feed>en</feed>',
    ]);
  });

  it.each([
    'sessions/unknown',
    'sessions/unknown/projector',
    'members/unknown',
    'acts/unknown',
    'decisions/d1/documents/unknown',
    'decisions/unknown/documents/doc-1',
  ])('answers %s with 404 in words', async (path) => {
    const response = await portal.get(`/hy/council/${path}`);
    expect([response.status, (await response.text()).includes('Կոդ 404')]).toEqual([404, true]);
  });

  it('tells a browser not to come back for the news of a session that is unknown', async () => {
    expect((await portal.get('/hy/council/sessions/unknown/events')).status).toBe(204);
  });
});
