import type { ApplicationRequest, Problem } from '../../workflows/contract/http.ts';
import { cookiesOf } from './support/html.ts';
import {
  applicantAnswers,
  applyPath,
  attach,
  detailAnswers,
  submit,
  toCheck,
  toDetails,
  toDocuments,
} from './support/journey.ts';
import { type RunningPortal, startPortal } from './support/portal.ts';

let portal: RunningPortal;
beforeEach(async () => {
  portal = await startPortal();
});
afterEach(() => portal.close());

const sent = () => portal.api.asked.filter(({ method, path }) => method === 'POST' && path === '/applications');
const problem = (status: number, code: Problem['code'], errors?: Problem['errors']): Problem => ({
  type: 'about:blank',
  title: 'Մերժված է',
  status,
  code,
  ...(errors && { errors }),
});

describe('an application', () => {
  it('goes step by step to a receipt', async () => {
    const check = await toCheck(portal);
    expect(check.html).toContain('01.09.2027');
    const { response } = await submit(portal, 'check', check.html, {}, 'send');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/hy/receipt']);

    const request = sent()[0]?.body as ApplicationRequest;
    expect(request).toMatchObject({
      service: 'construction-permit',
      channel: 'portal',
      applicant: {
        kind: 'person',
        name: applicantAnswers['applicant.name'],
        contact: { email: 'ani@example.am', language: 'hy' },
      },
      answers: { area: 120.5, start: '2027-09-01' },
      documents: [{ uploadId: 'upload-1', secret: 'secret-1', kind: 'id' }],
    });

    const receipt = await (await portal.get('/hy/receipt', cookiesOf(response))).text();
    expect(receipt).toContain('Դ-0001/26');
    expect(receipt).toContain('ABCD-EFGH-2345-6789');
    expect(receipt).toMatch(/<svg[^>]*viewBox/);
  });

  it('shows its receipt only with the cookie that came with it, which no script can read', async () => {
    const { response } = await submit(portal, 'check', (await toCheck(portal)).html, {}, 'send');
    const cookie = response.headers.getSetCookie().find((line) => line.startsWith('receipt='));
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).not.toContain('ABCDEFGH');
    expect((await portal.get('/hy/receipt')).status).toBe(404);
  });

  it('sent twice carries the same key, so that there is one case', async () => {
    const check = await toCheck(portal);
    await submit(portal, 'check', check.html, {}, 'send');
    await submit(portal, 'check', check.html, {}, 'send');
    const keys = sent().map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect((await toDetails(portal)).html).not.toContain(String(keys[0]));
  });

  it('takes a new key for another form', async () => {
    for (const form of [await toCheck(portal), await toCheck(portal)])
      await submit(portal, 'check', form.html, {}, 'send');
    const keys = sent().map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(2);
  });

  it('says at the field what is missing, and keeps the rest', async () => {
    const first = await (await portal.get(applyPath)).text();
    const { status, html } = await submit(portal, 'applicant', first, {
      'applicant.address': 'Աբովյան 5',
      'applicant.identifiers.psn': '12',
    });
    expect(status).toBe(422);
    expect(html).toContain('href="#applicant-name"');
    expect(html).toContain('href="#applicant-identifiers-psn"');
    expect(html).toContain('value="Աբովյան 5"');
  });

  it('asks what follows from an answer before it calls it missing', async () => {
    const details = await toDetails(portal);
    const asked = await submit(portal, 'details', details.html, { ...detailAnswers, 'answers.category': 'III' });
    expect(asked.status).toBe(200);
    expect(asked.html).toMatch(/data-question="answers.appraisal"[^>]*>/);
    expect(asked.html).not.toMatch(/data-question="answers.appraisal"[^>]* hidden/);
    const missed = await submit(portal, 'details', asked.html, {});
    expect(missed.status).toBe(422);
    expect(missed.html).toContain('href="#answers-appraisal"');
  });

  it('goes back and forth, and in another language, without losing a word', async () => {
    const documents = await toDocuments(portal);
    const back = await submit(portal, 'documents', documents.html, {}, 'back');
    expect(back.html).toContain('value="Մաշտոցի 3"');
    const check = await toCheck(portal);
    const change = await submit(portal, 'check', check.html, {}, 'to:applicant');
    expect(change.html).toContain('value="ani@example.am"');
    expect((await submit(portal, 'applicant', change.html, {})).html).toContain('value="send"');
  });
});

describe('a refusal by the API', () => {
  it('comes back at its field, with everything typed', async () => {
    const check = await toCheck(portal);
    portal.api.refuse.set(
      'POST /applications',
      problem(422, 'input.invalid', [{ field: 'answers.area', code: 'field.too-large', message: 'Չափազանց մեծ է' }]),
    );
    const { status, html } = await submit(portal, 'check', check.html, {}, 'send');
    expect(status).toBe(422);
    expect(html).toContain('Չափազանց մեծ է');
    expect(html).toContain('href="#answers-area"');
    expect(html).toContain('value="Մաշտոցի 3"');
    expect(html).toMatch(/name="upload" value="[\w-]{40,}"/);
  });

  it('of a used key offers to send as a new application, under a new key', async () => {
    const check = await toCheck(portal);
    portal.api.refuse.set('POST /applications', problem(409, 'idempotency.reused'));
    const reused = await submit(portal, 'check', check.html, {}, 'send');
    expect(reused.status).toBe(409);
    const again = await submit(portal, 'check', reused.html, {}, 'renew');
    expect(again.status).toBe(303);
    const keys = sent().map(({ headers }) => headers['idempotency-key']);
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('that an engine is down keeps all and can be tried again with the same key', async () => {
    const check = await toCheck(portal);
    portal.api.refuse.set('POST /applications', problem(503, 'engine.unavailable'));
    const held = await submit(portal, 'check', check.html, {}, 'send');
    expect(held.status).toBe(503);
    expect((await submit(portal, 'check', held.html, {}, 'send')).status).toBe(303);
    const keys = sent().map(({ headers }) => headers['idempotency-key']);
    expect(keys[1]).toBe(keys[0]);
  });
});

it('a form posted while the API is away comes back whole, with a button to try again', async () => {
  const details = await toDetails(portal);
  await portal.api.close();
  const { status, html } = await submit(portal, 'details', details.html, detailAnswers);
  expect(status).toBe(503);
  expect(html).toContain('name="answers.site" value="Մաշտոցի 3"');
  expect(html).toContain('name="applicant.contact.email" value="ani@example.am"');
  expect(html).toMatch(/name="key" value="[\w-]{40,}"/);
  expect(html).toContain(`action="${applyPath}/details"`);
});

it('a file that the API refuses is told at its field; the others stay', async () => {
  const documents = await toDocuments(portal);
  const good = await attach(portal, documents.html, 'design', new File(['%PDF-1.4'], 'plan.pdf'));
  portal.api.refuse.set('POST /uploads', problem(415, 'upload.media-type'));
  const { status, html } = await attach(portal, good.html, 'id', new File(['MZ'], 'virus.pdf'), 'next');
  expect(status).toBe(422);
  expect(html).toContain('virus.pdf: Մերժված է');
  expect(html).toContain('href="#documents-id"');
  expect(html).toContain('plan.pdf');
  const removed = await submit(portal, 'documents', html, {}, 'remove:0');
  expect(removed.html).not.toContain('plan.pdf');
});
