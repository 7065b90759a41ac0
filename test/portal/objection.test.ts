import { cookiesOf, formOf } from './support/html.ts';
import { applicantAnswers } from './support/journey.ts';
import { type RunningPortal, startPortal } from './support/portal.ts';
import { tracking } from './support/samples.ts';

const path = '/hy/services/administrative-complaint/apply';
let portal: RunningPortal;
let cookie: string;
beforeEach(async () => {
  portal = await startPortal();
  const { number } = tracking;
  cookie = cookiesOf(await portal.post('/hy/track', new URLSearchParams({ number, code: portal.api.code })));
});
afterEach(() => portal.close());

const sent = () => portal.api.asked.filter(({ method, path: asked }) => method === 'POST' && asked === '/applications');

async function submit(step: string, html: string, answers: Record<string, string>, go = 'next', jar = cookie) {
  const fields = formOf(html, ' id="wizard"');
  for (const [name, value] of Object.entries(answers)) fields.set(name, value);
  fields.set('go', go);
  const response = await portal.post(`${path}/${step}`, fields, { cookie: jar });
  return { status: response.status, html: await response.text() };
}

/** The complaint filled in up to its last step. */
async function toCheck(): Promise<string> {
  const first = await (await portal.get(`${path}?objection`, cookie)).text();
  const details = await submit('applicant', first, applicantAnswers);
  const documents = await submit('details', details.html, { 'answers.grounds': 'Հիմքերը նշված չեն' });
  return (await submit('documents', documents.html, {})).html;
}

it('names the open case at each step and proves it by the code of the cookie', async () => {
  const check = await toCheck();
  expect(check).toContain('Բողոքարկվում է Դ-0001/26 գործով ընդունված որոշումը');
  expect(check).not.toContain(portal.api.code);
  expect((await submit('check', check, {}, 'send')).status).toBe(303);
  expect(sent()[0]?.body).toMatchObject({ service: 'administrative-complaint', objectsTo: tracking.number });
  expect(sent()[0]?.headers['x-tracking-code']).toBe(portal.api.code);
});

it('asks for the code when the case has closed meanwhile, and loses nothing', async () => {
  const asked = await submit('check', await toCheck(), {}, 'send', '');
  expect(asked.status).toBe(401);
  expect(asked.html).toContain('Մուտքագրեք Դ-0001/26 գործի ծածկագիրը');
  expect(sent()).toHaveLength(0);
  const { status } = await submit('check', asked.html, { code: 'abcd-efgh 2345-6789'.toUpperCase() }, 'send', '');
  expect(status).toBe(303);
  expect(sent()[0]?.body).toMatchObject({ answers: { grounds: 'Հիմքերը նշված չեն' }, objectsTo: tracking.number });
  expect(sent()[0]?.headers['x-tracking-code']).toBe('ABCDEFGH23456789');
});

it('asks again when the code is wrong, in the words of the refusal', async () => {
  const title = 'Այս համարով և ծածկագրով գործ չի գտնվել։';
  portal.api.refuse.set('POST /applications', { type: 'about:blank', title, status: 404, code: 'tracking.unknown' });
  const wrong = await submit('check', await toCheck(), { code: 'WRONG' }, 'send');
  expect(wrong.status).toBe(404);
  expect(wrong.html).toContain(title);
  expect(wrong.html).not.toContain('WRONG');
  expect((await submit('check', wrong.html, {}, 'send')).status).toBe(303);
});

it('can do without the case, when it can no longer be contested', async () => {
  portal.api.refuse.set('POST /applications', {
    type: 'about:blank',
    title: 'Մերժված է',
    status: 409,
    code: 'objection.too-late',
    errors: [{ field: 'objectsTo', code: 'objection.too-late', message: 'Ժամկետը լրացել է։' }],
  });
  const late = await submit('check', await toCheck(), {}, 'send');
  expect(late.html).toContain('Ժամկետը լրացել է։');
  const alone = await submit('check', late.html, {}, 'unlink');
  expect(alone.html).not.toContain('Բողոքարկվում է');
  await submit('check', alone.html, {}, 'send');
  expect(sent().at(-1)?.body).not.toHaveProperty('objectsTo');
  expect(sent().at(-1)?.headers).not.toHaveProperty('x-tracking-code');
});

it('begins with number and code when no case is open', async () => {
  const closed = await portal.get(`${path}?objection`);
  expect(closed.status).toBe(401);
  expect(await closed.text()).toContain('action="/hy/track"');
});
