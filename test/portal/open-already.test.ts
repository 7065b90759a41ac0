import type { ApplicationRequest, Problem } from '../../workflows/contract/http.ts';
import { formOf } from './support/html.ts';
import { submit, toCheck } from './support/journey.ts';
import { type RunningPortal, startPortal } from './support/portal.ts';
import { tracking } from './support/samples.ts';

let portal: RunningPortal;
beforeEach(async () => {
  portal = await startPortal();
});
afterEach(() => portal.close());

const sent = () => portal.api.asked.filter(({ method, path }) => method === 'POST' && path === '/applications');
const open = { number: tracking.number, registeredAt: tracking.registeredAt };

async function sendWhileOneIsOpen(known: Problem['open'] = open) {
  const check = await toCheck(portal);
  portal.api.refuse.set('POST /applications', {
    type: 'about:blank',
    title: 'Արդեն բաց դիմում կա',
    status: 409,
    code: 'application.open-already',
    open: known,
  });
  return submit(portal, 'check', check.html, {}, 'send');
}

it('offers first to open the application that there is', async () => {
  const { status, html } = await sendWhileOneIsOpen();
  expect(status).toBe(409);
  expect(html).toContain('28 հուլիսի 2025 թ., 10:00');
  expect(html.indexOf('Բացել դիմումը')).toBeLessThan(html.indexOf('Ուղարկել ևս մեկ դիմում'));
  const fields = formOf(html, ' class="panel" method="post" action="/hy/track"');
  expect(fields.get('number')).toBe(tracking.number);
  fields.set('code', portal.api.code);
  const opened = await portal.post('/hy/track', fields);
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/hy/track/case']);
});

it('asks for the number of which it was not told', async () => {
  const { html } = await sendWhileOneIsOpen({ registeredAt: tracking.registeredAt });
  expect(html).not.toContain(`${tracking.number}"`);
  expect(html).toMatch(/<input[^>]*id="number" name="number"/);
});

it('files another with the same answers, files and key when the person says so', async () => {
  const already = await sendWhileOneIsOpen();
  const { status } = await submit(portal, 'check', already.html, {}, 'again');
  expect(status).toBe(303);
  const [refused, filed] = sent();
  expect(filed?.body).toEqual({ ...(refused?.body as ApplicationRequest), again: true });
  expect(filed?.headers['idempotency-key']).toBe(refused?.headers['idempotency-key']);
});

it('remembers that the person said so while the API is away', async () => {
  const already = await sendWhileOneIsOpen();
  portal.api.refuse.set('POST /applications', {
    type: 'about:blank',
    title: 'Մերժված է',
    status: 503,
    code: 'engine.unavailable',
  });
  const held = await submit(portal, 'check', already.html, {}, 'again');
  expect(held.status).toBe(503);
  expect((await submit(portal, 'check', held.html, {}, 'send')).status).toBe(303);
  expect(sent().at(-1)?.body).toMatchObject({ again: true });
});

it('goes back to the answers with all that was typed', async () => {
  const already = await sendWhileOneIsOpen();
  const back = await submit(portal, 'check', already.html, {}, 'stay');
  expect(back.status).toBe(200);
  expect(back.html).toContain('Մաշտոցի 3');
  expect(back.html).toContain('անձնագիր.pdf');
});
