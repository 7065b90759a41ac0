import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import type { ActVerification } from '../../workflows/contract/http-acts.ts';
import { openBrowser } from '../support/browser.ts';
import { faultsOf } from '../support/page-faults.ts';
import { cookiesOf } from './support/html.ts';
import { type RunningPortal, startPortal } from './support/portal.ts';

const code = 'ABCDEFGH12345678';
const bytes = Buffer.from('%PDF-1.7 as it was issued');
const changed = Buffer.from('%PDF-1.7 as it was issueD');
const hashOf = (file: Buffer): string => createHash('sha256').update(file).digest('hex');
const genuine: ActVerification = {
  genuine: true,
  title: 'Թույլտվություն',
  decision: 'Դիմումը բավարարվել է',
  number: 'N 744-Ա',
  date: '2025-07-28T09:00:00.000Z',
  community: 'Վարդաշեն համայնք',
  validUntil: '2027-07-28',
  state: 'in-force',
  stateTitle: 'Ուժի մեջ է',
  file: null,
  fileTitle: null,
};
const scanned = Buffer.from('%PDF-1.7 as it was signed');

let portal: RunningPortal;
beforeAll(async () => {
  portal = await startPortal();
  portal.api.acts
    .set(code, genuine)
    .set(hashOf(bytes), { ...genuine, file: 'sealed', fileTitle: 'Կնքված նիշքը' })
    .set(hashOf(scanned), { ...genuine, file: 'by-hand', fileTitle: 'Ստորագրված բնօրինակը' });
});
afterAll(() => portal.close());
beforeEach(() => {
  portal.api.asked.length = 0;
});

async function shown(answer: Response, language = 'hy'): Promise<string> {
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/${language}/verify/result`]);
  return (await portal.get(`/${language}/verify/result`, cookiesOf(answer))).text();
}
const typed = (text: string) => portal.post('/hy/verify', new URLSearchParams({ code: text }));
function sent(file: Buffer): Promise<Response> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(file)], { type: 'application/pdf' }), 'որոշում.pdf');
  return portal.post('/hy/verify', form);
}

describe('without a script', () => {
  it('a code shows the act to compare with; it travels in a header and in a sealed cookie, in no address', async () => {
    const answer = await typed('abcd efgh-1234 5678'.toUpperCase());
    const html = await shown(answer);
    for (const part of ['Այս ծածկագրով փաստաթուղթ տրվել է', 'N 744-Ա', '28 հուլիսի 2025 թ.', 'Վարդաշեն համայնք'])
      expect(html).toContain(part);
    expect(html).toContain('notice--done');
    expect(portal.api.asked.at(-1)?.headers['x-verification-code']).toBe(code);
    expect(portal.api.asked.map(({ path }) => path).join()).not.toContain(code);
    expect(answer.headers.getSetCookie().join()).toMatch(/verify=[\w-]+; Max-Age=1800;.*HttpOnly;.*SameSite=Lax/);
    expect(answer.headers.getSetCookie().join()).not.toContain(code);
  });

  it('an unknown code, and one in other letters than codes have, is told in the same words', async () => {
    for (const text of ['0000000000000000', 'ԱԲԳԴ'])
      expect(await shown(await typed(text))).toContain('Այս ծածկագրով փաստաթուղթ չի տրվել');
  });

  it('says which file of the act it is: the sealed one, or its signed original', async () => {
    const sealed = await shown(await sent(bytes));
    for (const part of ['Կնքված նիշքը', 'համայնքապետարանի տված փաստաթղթի հետ']) expect(sealed).toContain(part);
    const original = await shown(await sent(scanned));
    for (const part of ['Ստորագրված բնօրինակը', 'համընկնում է ստորագրված բնօրինակի հետ'])
      expect(original).toContain(part);
  });

  it('a file is hashed and kept nowhere; a changed byte is not genuine', async () => {
    const answer = await sent(bytes);
    const html = await shown(answer);
    expect(html).toContain('Նիշքն իսկական է');
    expect(portal.api.asked.at(-1)?.body).toEqual({ sha256: hashOf(bytes) });
    expect(portal.api.uploads).toEqual([]);
    const other = await shown(await sent(changed));
    expect(other).toContain('Նիշքն իսկական չէ');
    expect(other).not.toContain('N 744-Ա');
  });

  it('a file larger than any act is refused, and nothing asks for the code or the file again', async () => {
    expect((await sent(Buffer.alloc(21 * 1024 * 1024))).status).toBe(413);
    const nothing = await typed(' ');
    expect([nothing.status, await nothing.text()]).toEqual([
      422,
      expect.stringContaining('Մուտքագրեք ծածկագիրը կամ ընտրեք նիշքը'),
    ]);
    expect((await portal.get('/hy/verify/result')).headers.get('location')).toBe('/hy/verify');
  });

  it('what has expired is said first', async () => {
    portal.api.acts.set('EXPIRED', { ...genuine, state: 'expired', stateTitle: 'Ժամկետը լրացել է' });
    const html = await shown(await typed('EXPIRED'));
    expect(html).toMatch(/notice--held[\s\S]*verdict__state">Ժամկետը լրացել է/);
  });

  it('who asks too often is told how long to wait', async () => {
    const problem = {
      type: 'about:blank',
      title: 'x',
      status: 429,
      code: 'request.too-many',
      retryAfter: 300,
    } as const;
    portal.api.refuse.set('GET /acts/verify', problem);
    const slow = await portal.get('/hy/verify/result', cookiesOf(await typed(code)));
    expect([slow.status, slow.headers.get('retry-after')]).toEqual([429, '300']);
  });
});

describe('in a browser', () => {
  const patient = 120_000;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  }, patient);
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await (await browser.newContext()).newPage();
  });
  afterEach(() => page.context().close());

  it(
    'the QR code opens the act; its code reaches no server in an address',
    async () => {
      const addresses: string[] = [];
      page.on('request', (request) => addresses.push(request.url()));
      await page.goto(`${portal.url}/hy/verify#${code}`);
      await page.waitForURL('**/verify/result');
      expect(await page.textContent('.verdict__number')).toBe('N 744-Ա');
      expect(addresses.filter((address) => address.split('#')[0]?.includes(code))).toEqual([]);
      expect(await faultsOf(page)).toEqual([]);
    },
    patient,
  );

  it(
    'a chosen file never leaves it: only its hash does',
    async () => {
      const bodies: string[] = [];
      page.on('request', (request) => bodies.push(request.postData() ?? ''));
      for (const [buffer, title] of [
        [bytes, 'The file is genuine'],
        [changed, 'The file is not genuine'],
      ] as const) {
        await page.goto(`${portal.url}/en/verify`);
        await page.setInputFiles('#file', { name: 'act.pdf', mimeType: 'application/pdf', buffer });
        await page.click('[data-verify-file] button');
        await page.waitForURL('**/verify/result');
        expect(await page.textContent('h1')).toBe(title);
        expect(await faultsOf(page)).toEqual([]);
      }
      expect(bodies.join()).toContain(hashOf(bytes));
      expect(bodies.join()).not.toContain('as it was issue');
    },
    patient,
  );

  it(
    'a file dropped on its part of the page is checked at once',
    async () => {
      await page.goto(`${portal.url}/en/verify`);
      const dropped = await page.evaluateHandle(`(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([${JSON.stringify(bytes.toString())}], 'act.pdf', { type: 'application/pdf' }));
        return transfer;
      })()`);
      await page.dispatchEvent('[data-verify-file]', 'drop', { dataTransfer: dropped });
      await page.waitForURL('**/verify/result');
      expect(await page.textContent('h1')).toBe('The file is genuine');
    },
    patient,
  );

  it.each(['hy', 'en', 'ru'])(
    'the page in %s has no fault at any width',
    async (language) => {
      await page.goto(`${portal.url}/${language}/verify`);
      expect(await faultsOf(page)).toEqual([]);
    },
    patient,
  );
});
