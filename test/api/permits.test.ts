import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { permitViewSchema, publicPermitPageSchema } from '../../api/modules/permits/permits.schemas.ts';
import type { ApplicationReceipt, CaseView, Problem, SubjectChanged } from '../../workflows/contract/http.ts';
import type { PermitRow, PermitView, PublicPermit, PublicPermitPage } from '../../workflows/contract/http-permits.ts';
import type { Answers } from '../../workflows/domain/check-answers.ts';
import { addMonths } from '../../workflows/domain/working-time.ts';
import { auditBeforeAndAfter } from './support/audit.ts';
import { attachment, call, file, freeApplication, type Person, signedIn } from './support/callers.ts';
import { draftDecision } from './support/council.ts';
import { type House, openHouse, openWorkshop, visitor } from './support/house.ts';
import { complete } from './support/journey.ts';
import { newsFrom } from './support/news.ts';
import { until } from './support/until.ts';

let house: House;
let workshop: { close(): Promise<void> };
let clerk: Person;
let head: Person;
let secretary: Person;
let specialist: Person;
beforeAll(async () => {
  house = await openHouse('permits');
  workshop = await openWorkshop(house);
  clerk = await signedIn(house, { role: 'clerk' });
  head = await signedIn(house, { role: 'head' });
  secretary = await signedIn(house, { role: 'secretary' });
  specialist = await signedIn(house, { role: 'specialist', department: 'urban-development' });
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

/** An application that the head grants in the end. */
async function granted(service: string, kinds: string[], answers: Answers): Promise<ApplicationReceipt> {
  const documents = await Promise.all(kinds.map((kind) => attachment(house, kind)));
  const request = { ...freeApplication(documents), service, answers: { ...answers, resultDelivery: 'in-person' } };
  const filed = await file<ApplicationReceipt & Problem>(house, request);
  expect(filed.body.errors).toBeUndefined();
  const { caseId } = filed.body;
  await complete(house, clerk, caseId, 'complete');
  await complete(house, clerk, caseId, 'paid', { payment: { amount: 100_000 } });
  await complete(house, head, caseId, 'assigned', { assignee: specialist.id, text: 'Ուսումնասիրել' });
  await complete(house, specialist, caseId, 'favourable', { text: 'Հնարավոր է' });
  await complete(house, head, caseId, 'granted');
  return filed.body;
}

const stored = (_id: string) => house.services.models.permits.findOne({ _id, community: 'vardashen' }).lean();

async function grantedPermit(): Promise<ApplicationReceipt> {
  const receipt = await granted('demolition-permit', ['id', 'own', 'demoplan'], {
    cadastralCode: '11-041-0077-0058',
    siteAddress: 'Վարդաշեն, 4-րդ փողոց 12',
    buildingPurpose: 'Պահեստ',
    demolitionScope: 'whole',
    demolitionReason: 'unsafe',
    wasteRemoval: 'Համայնքի աղբավայր',
  });
  await until(async () => (await stored(receipt.caseId)) !== null);
  return receipt;
}

const view = async (person: Person, id: string) =>
  (await call<PermitView>(house, 'GET', `/permits/${id}`, { headers: person.headers })).body;
const permitsOf = async (caseId: string) => {
  const { body } = await call<CaseView>(house, 'GET', `/cases/${caseId}`, { headers: head.headers });
  return body.permits.map(({ relation, id }) => [relation, id]);
};
const publicPage = async (id: string) =>
  (
    await call<PublicPermitPage>(house, 'GET', `/communities/vardashen/permits/${id}`, {
      headers: { 'Accept-Language': 'en' },
    })
  ).body;

const act = <T = PermitView>(person: Person, id: string, body: unknown, key: string = randomUUID()) =>
  call<T>(house, 'POST', `/permits/${id}/actions`, { headers: { ...person.headers, 'Idempotency-Key': key }, body });

test('what a case grants lives on: suspended, extended by an application, revoked, and then over', async () => {
  const { caseId: id, number: caseNumber } = await grantedPermit();
  const fresh = await view(head, id);
  expect(permitViewSchema.safeParse(fresh).error).toBeUndefined();
  expect(fresh).toMatchObject({ status: 'in-force', holderName: 'Արամ Խաչատրյան', caseNumber });
  expect(fresh.publicUrl).toMatch(new RegExp(`/permits/${id}$`));
  expect(fresh.until).toBe(addMonths(fresh.from, 12));
  expect(fresh.allowedActions.map(({ action }) => action)).toEqual([
    'change-data',
    'suspend',
    'revoke',
    'add-condition',
    'plan-inspection',
  ]);

  const outsider = await signedIn(house, { role: 'specialist', department: 'finance' });
  const [near, far] = await Promise.all(
    [specialist, outsider].map(({ headers }) => newsFrom<SubjectChanged>(`${house.url}/events`, headers, 'subject')),
  );
  const key = randomUUID();
  const suspension = { action: 'suspend', reason: 'Չի ցանկապատվել', expectedSeq: fresh.seq };
  const suspended = await act(head, id, suspension, key);
  expect(suspended.body).toMatchObject({ status: 'suspended', statusTitle: 'Suspended' });
  expect((await act(head, id, suspension, key)).body.seq).toBe(suspended.body.seq);
  await near?.until((news) => news.kind === 'permit' && news.id === id && news.seq === suspended.body.seq);
  // What both may read comes after it: by then the other's news would have come, too.
  const { id: draft } = await draftDecision(house, specialist);
  await far?.until((news) => news.id === draft);
  expect(far?.heard.filter(({ kind }) => kind === 'permit')).toEqual([]);
  near?.stop();
  far?.stop();
  const stale = await act<Problem>(secretary, id, { action: 'resume', expectedSeq: fresh.seq });
  expect([stale.status, stale.body.code]).toEqual([409, 'permit.stale']);
  const seen = await publicPage(id);
  expect(publicPermitPageSchema.safeParse(seen).error).toBeUndefined();
  expect(seen).toMatchObject({ status: 'suspended', object: 'Վարդաշեն, 4-րդ փողոց 12' });
  expect(seen.history.map(({ title }) => title)).toEqual([
    'The permit was granted',
    'The permit came into force',
    'The permit was suspended',
  ]);
  expect(JSON.stringify(seen)).not.toMatch(/Խաչատրյան|ցանկապատ/);
  const dataset = '/communities/vardashen/open-data/permits?format=json';
  const { body: rows } = await call<object[]>(house, 'GET', dataset, { headers: visitor() });
  const { number, service, object, from, until: lastDay, status } = seen;
  expect(rows).toEqual([{ number, service, object, from, until: lastDay, status }]);
  await act(secretary, id, { action: 'resume', expectedSeq: suspended.body.seq });

  const { caseId: extension } = await granted('construction-permit-extension', ['id', 'permit', 'justify'], {
    permitNumber: fresh.number.replace('N ', '№'),
    permitDate: fresh.from,
    permitValidUntil: fresh.until,
    siteAddress: 'Վարդաշեն, 4-րդ փողոց 12',
    extensionMonths: 6,
    extensionReason: 'weather',
  });
  await until(async () => (await stored(id))?.until === addMonths(fresh.until, 6));

  expect(await permitsOf(id)).toEqual([['granted', id]]);
  await until(async () => (await permitsOf(extension)).length > 0);
  expect(await permitsOf(extension)).toEqual([['extended', id]]);

  const now = await view(head, id);
  const revoked = await act(head, id, { action: 'revoke', reason: 'Խախտումներ', expectedSeq: now.seq });
  expect(revoked.body).toMatchObject({ status: 'revoked', allowedActions: [] });
  const late = await act<Problem>(head, id, { action: 'suspend', reason: 'Էլի', expectedSeq: revoked.body.seq });
  expect([late.status, late.body.code]).toEqual([409, 'permit.revoked']);
  const journal = await house.services.models.accessJournal.find({ community: 'vardashen', caseId: id }).lean();
  expect(journal.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual(
    expect.arrayContaining(['permit.extend done', 'permit.revoke done', 'permit.suspend permit.revoked']),
  );

  const mails = () => house.services.models.mails.find({ community: 'vardashen' }).lean();
  await until(async () => (await mails()).some(({ _id }) => _id.endsWith('mail.permit.revoked')));
  const told = (await mails()).find(({ _id }) => _id.endsWith('mail.permit.revoked'));
  expect(told?.subject).toBe(`Permit ${now.number} was revoked`);
  expect(told?.body).toContain('Խախտումներ');
  expect(told?.body).toContain(`/en/permits/${id}`);
}, 120_000);

test('an auditor holds a permit against its workflow, and finds what was changed behind its back', async () => {
  const permit = await house.services.models.permits.findOne({ community: 'vardashen', status: 'revoked' }).lean();
  const id = permit?._id ?? '';
  const { whole, changed, cut, notes } = await auditBeforeAndAfter(house, 'permit', id, `/permits/${id}`);
  const { seq, head: hash } = permit?.state ?? {};
  expect(whole.history.verification).toMatchObject({ ok: true, workflowHead: { seq, hash } });
  expect(whole.replay).toMatchObject({ same: true });
  expect(changed.history.verification).toMatchObject({ ok: false, fault: { seq: 2, kind: 'changed' } });
  expect(cut.replay.same).toBe(false);
  expect(notes[0]).toEqual(['permit.audit', 'audit']);
  expect((await call(house, 'POST', `/permits/${id}/replay`, { headers: clerk.headers })).status).toBe(403);
});

test('an extension of what was revoked is refused and stands in the journal', async () => {
  const { caseId: id } = await grantedPermit();
  const { seq, number, from, until: last } = await view(head, id);
  await act(head, id, { action: 'revoke', reason: 'Խախտումներ', expectedSeq: seq });
  const { caseId } = await granted('construction-permit-extension', ['id', 'permit', 'justify'], {
    permitNumber: number,
    permitDate: from,
    permitValidUntil: last,
    siteAddress: 'Վարդաշեն, 4-րդ փողոց 12',
    extensionMonths: 6,
    extensionReason: 'weather',
  });
  const extension = () =>
    house.services.models.effects.findOne({ community: 'vardashen', caseId, kind: 'permit.extend' }).lean();
  await until(async () => (await extension())?.state === 'done');
  expect((await extension())?.receipt).toEqual({ permit: id, refused: 'permit.revoked' });
  expect(await stored(id)).toMatchObject({ until: last, status: 'revoked' });
}, 120_000);

test('the register shows staff their part and the public what is nobody’s own; the holder gives a permit up by the code', async () => {
  const { caseId: id, number, trackingCode } = await grantedPermit();
  const list = (person: Person, filter = {}) =>
    call<PermitRow[]>(house, 'GET', `/permits?filter=${encodeURIComponent(JSON.stringify(filter))}&range=[0,99]`, {
      headers: person.headers,
    });
  expect((await list(specialist)).body.map((row) => row.id)).toContain(id);
  const stranger = await signedIn(house, { role: 'specialist', department: 'finance' });
  expect((await list(stranger)).body).toEqual([]);
  expect((await call(house, 'GET', `/permits/${id}`, { headers: stranger.headers })).status).toBe(404);
  const elsewhere = await signedIn(house, { role: 'head', community: 'lernapat' });
  expect((await call(house, 'GET', `/permits/${id}`, { headers: elsewhere.headers })).status).toBe(404);
  const { number: permitNumber } = await view(clerk, id);
  const found = await list(head, { number: permitNumber.replace('N ', '') });
  expect(found.body.map((row) => row.id)).toEqual([id]);
  const ofCase = await list(head, { caseNumber: number });
  expect(ofCase.body.map((row) => row.id)).toEqual([id]);

  const open = await call<PublicPermit[]>(house, 'GET', '/communities/vardashen/permits?sort=["grantedAt","DESC"]');
  expect(open.body[0]).toMatchObject({ id, status: 'in-force' });
  expect(JSON.stringify(open.body)).not.toContain('Խաչատրյան');

  const surrender = (code: string) =>
    call<PublicPermitPage>(
      house,
      'POST',
      `/communities/vardashen/tracking/permit/actions?number=${encodeURIComponent(number)}`,
      {
        headers: { ...visitor(), 'X-Tracking-Code': code, 'Idempotency-Key': randomUUID() },
        body: { action: 'surrender' },
      },
    );
  expect((await surrender('AAAABBBBCCCCDDDD')).status).toBe(404);
  expect((await surrender(trackingCode)).body.status).toBe('surrendered');
  expect((await publicPage(id)).statusTitle).toBe('Surrendered by its holder');
}, 120_000);
