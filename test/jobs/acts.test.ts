import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { Redis } from 'ioredis';
import type { StoredAct } from '../../api/modules/acts/acts.model.ts';
import type { StoredEffect } from '../../api/modules/outbox/effects.model.ts';
import { drawPaper } from '../../api/papers/draw-paper.ts';
import { openSeal } from '../../api/seal/open-seal.ts';
import { sealPdf } from '../../api/seal/seal-pdf.ts';
import { makeSeal } from '../../engines/demo/make-seal.ts';
import { seedSeals } from '../../engines/demo/seed-seals.ts';
import { storeAct } from '../../workers/documents/store-act.ts';
import { createSideWork } from '../../workers/queues.ts';
import type { CaseView, Problem, Tracking } from '../../workflows/contract/http.ts';
import type { ActVerification } from '../../workflows/contract/http-acts.ts';
import {
  attachment,
  call,
  file,
  freeApplication,
  open,
  type Person,
  signedIn,
  upload,
} from '../api/support/callers.ts';
import { type House, openHouse, openWorkshop, visitor } from '../api/support/house.ts';
import { complete, fileOne, type Office, openOffice, trackingPath } from '../api/support/journey.ts';
import { until } from '../api/support/until.ts';
import { paper } from '../support/paper.ts';
import { textOf } from '../support/pdf-text.ts';

let house: House;
let workshop: { close(): Promise<void> };
let office: Office;
let secretary: Person;
let redis: Redis;
let seals: string;
let sideWork: ReturnType<typeof createSideWork>;
beforeAll(async () => {
  seals = await mkdtemp(join(tmpdir(), 'hamaynq-seals-'));
  await seedSeals(seals, 'a passphrase of a test');
  await rm(join(seals, 'aygedzor.p12'));
  house = await openHouse('acts', {
    PUBLIC_PORTAL_URL: 'https://portal.example',
    SEALS_DIR: seals,
    SEALS_PASSPHRASE: 'a passphrase of a test',
  });
  workshop = await openWorkshop(house);
  office = await openOffice(house);
  secretary = await signedIn(house, { role: 'secretary' });
  redis = new Redis(String(house.environment.REDIS_URL), { maxRetriesPerRequest: null });
  sideWork = createSideWork(redis, String(house.environment.QUEUE_PREFIX));
});
afterAll(async () => {
  await sideWork.close();
  redis.disconnect();
  await workshop.close();
  await house.close();
  await rm(seals, { recursive: true, force: true });
});

const here = { community: 'vardashen' };
const verifyPath = '/communities/vardashen/acts/verify';
const words = 'Փողոցի լուսավորությունը և սյուները վերականգնվել են։';

/** Everything before the head's answer, which issues the act. */
async function ready(): Promise<{ caseId: string; number: string; trackingCode: string }> {
  const filed = await fileOne(house);
  const { caseId } = filed;
  await complete(house, office.clerk, caseId, 'complete');
  await complete(house, office.head, caseId, 'assigned', { assignee: office.specialist.id, text: 'Պատասխանել' });
  await complete(house, office.specialist, caseId, 'prepared');
  return filed;
}
const answer = (caseId: string): Promise<CaseView> => complete(house, office.head, caseId, 'answered', { text: words });

const actOf = (caseId: string) => house.services.models.acts.findOne({ ...here, caseId }).lean<StoredAct>();
const entriesOf = (caseId: string) =>
  house.services.models.events.find({ ...here, caseId, type: 'documents.added' }).lean();
const effectOf = (caseId: string) =>
  house.services.models.effects.findOne({ ...here, caseId, kind: 'render.act' }).lean();
async function made(caseId: string): Promise<StoredAct> {
  await until(async () => (await effectOf(caseId))?.state === 'done');
  return (await actOf(caseId)) as StoredAct;
}
const bytesOf = ({ fileId }: StoredAct): Promise<Buffer> => buffer(house.services.files.openDownloadStream(fileId));
const codeIn = (text: string): string => /ծածկագիր՝ ((?:\w{4} ){3}\w{4})/.exec(text)?.[1] ?? '';
const byCode = (code: string, community = 'vardashen', from = visitor()) =>
  call<ActVerification>(house, 'GET', `/communities/${community}/acts/verify`, {
    headers: { ...from, 'X-Verification-Code': code, 'Accept-Language': 'en' },
  });
const byHash = (sha256: string) =>
  call<ActVerification>(house, 'POST', verifyPath, {
    headers: { ...visitor(), 'Accept-Language': 'en' },
    body: { sha256 },
  });
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('an act that was issued', () => {
  let filed: Awaited<ReturnType<typeof ready>>;
  let issued: CaseView;
  let act: StoredAct;
  let bytes: Buffer;
  let text: string;
  beforeAll(async () => {
    filed = await ready();
    issued = await answer(filed.caseId);
    act = await made(filed.caseId);
    bytes = await bytesOf(act);
    text = await textOf(bytes);
  }, 60_000);

  test('is a PDF that says in Armenian who decided what, for whom, under which number', () => {
    const [{ number } = { number: '' }] = issued.acts;
    for (const part of ['ԼՈՌՈՒ ՄԱՐԶ', 'ՎԱՐԴԱՇԵՆ ՀԱՄԱՅՆՔ', 'ԳՐՈՒԹՅՈՒՆ', 'թվականի', number, filed.number])
      expect(text).toContain(part);
    for (const part of ['Արամ Խաչատրյան', words, 'ՀԱՄԱՅՆՔԻ ՂԵԿԱՎԱՐ', 'head of vardashen']) expect(text).toContain(part);
    expect(text).toMatch(/For information: Letter .*Юридическую силу/);
    expect(text).toContain('https://portal.example/hy/verify');
  });

  test('has the letters of its scripts in it, and asks no reader for a font', () => {
    const raw = bytes.toString('latin1');
    const fonts = [...raw.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name = '']) => name);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((name) => !/^[A-Z]{6}\+NotoSans/.test(name))).toEqual([]);
    expect(raw.match(/\/FontFile[23] /g)?.length).toBeGreaterThanOrEqual(4);
    expect(bytes.length).toBeLessThan(100_000);
  });

  test('carries the seal of its community, says so, and the record knows whose it is', () => {
    expect(bytes.toString('latin1')).toMatch(/ETSI\.CAdES\.detached\n\/ByteRange \[0 \d+ \d+ \d+\]/);
    expect(text).toContain('կնքված է համայնքի էլեկտրոնային կնիքով');
    expect(act.seal).toEqual({ name: 'Վարդաշեն համայնք', until: expect.any(Date) });
  });

  test('stands in the record under the hash of its bytes, and the chain of its case holds that hash', async () => {
    expect(act).toMatchObject({
      sha256: hashOf(bytes),
      size: bytes.length,
      state: 'in-force',
      number: issued.acts[0]?.number,
      template: { key: 'letter', version: 0 },
    });
    const [entry, ...more] = await entriesOf(filed.caseId);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      actor: { kind: 'system' },
      data: { documents: [{ id: act.documentId, kind: 'act', sha256: act.sha256 }] },
    });
    expect((await effectOf(filed.caseId))?.receipt).toEqual({ document: act.documentId, inChain: true });
  });

  test('holds nobody up: who saw the case before its paper came acts on it all the same', async () => {
    const { tasks } = await open(house, office.clerk, filed.caseId);
    const claim = await call<CaseView>(house, 'POST', `/cases/${filed.caseId}/actions`, {
      headers: { ...office.clerk.headers, 'Idempotency-Key': 'saw-it-before' },
      body: { action: 'claim', task: tasks[0]?.id, expectedSeq: issued.seq },
    });
    expect(claim.status).toBe(200);
  });

  test('is seen by staff and, where it may be handed out by code, by the applicant', async () => {
    const shown = expect.objectContaining({ id: act.documentId, kindTitle: 'Official document', sha256: act.sha256 });
    const { documents, notices } = await open(house, office.auditor, filed.caseId);
    expect(documents).toContainEqual(shown);
    expect(notices.map(({ kind }) => kind)).not.toContain('render.act');
    const headers = { ...visitor(), 'X-Tracking-Code': filed.trackingCode, 'Accept-Language': 'en' };
    const { body } = await call<Tracking>(house, 'GET', trackingPath(filed.number), { headers });
    expect(body.documents).toContainEqual(shown);
    const download = await fetch(`${house.url}${trackingPath(filed.number, `/documents/${act.documentId}`)}`, {
      headers,
    });
    expect(hashOf(Buffer.from(await download.arrayBuffer()))).toBe(act.sha256);
  });

  test('is known by its code, however typed, and by its file; a changed byte is not genuine', async () => {
    const code = codeIn(text);
    const genuine = {
      genuine: true,
      title: 'Letter',
      number: act.number,
      date: act.at.toISOString(),
      community: 'Vardashen community',
      validUntil: null,
      state: 'in-force',
    };
    for (const typed of [code, code.toLowerCase(), code.replaceAll(' ', '-')])
      expect((await byCode(typed)).body).toMatchObject(genuine);
    const answered = await byHash(hashOf(bytes));
    expect(answered.body).toMatchObject(genuine);
    expect(JSON.stringify(answered.body)).not.toMatch(/Արամ|Դ-\d/);
    expect(answered.headers.get('cache-control')).toBe('no-store');
    const changed = Buffer.from(bytes);
    changed[changed.length - 20] = (changed.at(-20) ?? 0) ^ 1;
    expect((await byHash(hashOf(changed))).body).toEqual({ genuine: false });
    expect(JSON.stringify(await house.services.models.acts.findOne({ ...here, _id: act._id }).lean())).not.toContain(
      code.replaceAll(' ', ''),
    );
  });

  test('of another community is as unknown as one that never was', async () => {
    const answers = [await byCode(codeIn(text), 'aygedzor'), await byCode('0000000000000000'), await byCode('')];
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(3).fill([200, { genuine: false }]));
  });

  test('is not found by trying: who asks for too many unknown ones is told to wait', async () => {
    const from = visitor();
    for (let n = 0; n < 20; n++) expect((await byCode(`${n}`, 'vardashen', from)).status).toBe(200);
    const slow = await byCode(codeIn(text), 'vardashen', from);
    expect([slow.status, slow.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)]);
  });

  test('asked for again, is the same act, one document, one entry', async () => {
    const { effects, documents } = house.services.models;
    await effects.updateOne({ ...here, _id: act._id }, { state: 'due' });
    await sideWork.ask([act._id]);
    expect((await made(filed.caseId)).sha256).toBe(act.sha256);
    expect(await documents.countDocuments({ ...here, caseId: filed.caseId, kind: 'act' })).toBe(1);
    expect(await entriesOf(filed.caseId)).toHaveLength(1);
  });
});

describe('the signed original of an act', () => {
  let filed: Awaited<ReturnType<typeof ready>>;
  let issued: StoredAct;
  beforeAll(async () => {
    filed = await ready();
    await answer(filed.caseId);
    issued = await made(filed.caseId);
  }, 60_000);
  async function added(person: Person, bytes: Buffer, name = 'scan.pdf', documentId = issued.documentId) {
    const sent = await upload(house, new Blob([new Uint8Array(bytes)]), name);
    const { uploadId, secret } = sent.body;
    const body = { uploadId, secret };
    const path = `/cases/${issued.caseId}/acts/${documentId}/originals`;
    const send = () => call<CaseView & Pick<Problem, 'code'>>(house, 'POST', path, { headers: person.headers, body });
    return { send, sha256: hashOf(bytes), ...(await send()) };
  }

  test('scanned back by the clerk is genuine as well, stands in the chain, and is added once', async () => {
    const scanned = await paper(['Ստորագրված և կնքված']);
    const { status, body, sha256, send } = await added(office.clerk, scanned);
    expect(status).toBe(200);
    const [view] = body.acts;
    expect(view).toMatchObject({ document: issued.documentId, sealedBy: 'Վարդաշեն համայնք' });
    expect(view?.originals).toMatchObject([{ way: 'by-hand', signers: [], isIssuedFile: false }]);
    expect((await send()).body.acts[0]?.originals).toHaveLength(1);
    const entries = await entriesOf(issued.caseId);
    expect(entries.at(-1)).toMatchObject({
      actor: { kind: 'staff', role: 'clerk' },
      data: { documents: [{ kind: 'signed-original', sha256, of: issued.documentId }] },
    });
    expect(entries).toHaveLength(2);
    expect((await byHash(sha256)).body).toMatchObject({ genuine: true, number: issued.number, file: 'by-hand' });
    expect((await byHash(issued.sha256)).body).toMatchObject({ genuine: true, file: 'sealed' });
    expect((await actOf(issued.caseId))?.originals).toMatchObject([{ sha256, way: 'by-hand' }]);
  });

  test('signed by the official’s own means names who signed, and is taken in though the case has closed', async () => {
    await complete(house, office.clerk, issued.caseId, 'delivered', { proof: 'post' });
    const card = await openSeal(
      await makeSeal({ name: 'Արամ', passphrase: 'card', from: new Date(0), until: new Date(Date.now() + 60_000) }),
      'card',
    );
    const signed = await sealPdf(
      await drawPaper(
        {
          title: 't',
          author: 'a',
          blocks: [{ kind: 'rule' }, { kind: 'text', text: 'Ա', look: 'plain', align: 'left' }],
        },
        new Date().toISOString(),
        { name: 'Արամ', at: new Date() },
      ),
      card,
    );
    const { status, body, sha256 } = await added(office.head, signed);
    expect([status, body.status]).toEqual([200, 'closed']);
    expect(body.acts[0]?.originals).toContainEqual(expect.objectContaining({ way: 'electronic', signers: ['Արամ'] }));
    expect((await byHash(sha256)).body).toMatchObject({ genuine: true, file: 'electronic' });
    expect(await entriesOf(issued.caseId)).toHaveLength(2);
  });

  test('is refused where it says nothing, belongs to nothing, or comes from who may not; its file stays its owner’s', async () => {
    const issuedAgain = await added(office.clerk, await bytesOf(issued));
    expect([issuedAgain.status, issuedAgain.body.code]).toEqual([422, 'original.unsigned']);
    const elsewhere = await added(office.clerk, await paper(['x']), 'x.pdf', 'unknown');
    expect([elsewhere.status, elsewhere.body.code]).toEqual([404, 'act.unknown']);
    expect((await added(office.specialist, await paper(['y']))).status).toBe(403);
    const { documents } = await open(house, office.auditor, issued.caseId);
    expect(documents.filter(({ kind }) => kind === 'signed-original')).toHaveLength(2);
    expect((await byHash(issuedAgain.sha256)).body).toMatchObject({ file: 'sealed' });
  });

  test('that is withheld for malware proves nothing, and what was issued still does', async () => {
    const { sha256 } = await added(office.clerk, await paper(['Ստորագրված, և վարակված']));
    const genuine = { genuine: true, file: 'by-hand' };
    expect((await byHash(sha256)).body).toMatchObject(genuine);
    const { documents } = house.services.models;
    await documents.updateOne({ ...here, sha256 }, { $set: { scan: 'quarantined' } });
    expect((await byHash(sha256)).body).toEqual({ genuine: false });
    expect((await byHash(issued.sha256)).body).toMatchObject({ genuine: true, file: 'sealed' });
    await documents.updateOne({ ...here, sha256 }, { $unset: { scan: 1 } });
    expect((await byHash(sha256)).body).toMatchObject(genuine);
  });
});

/** Whichever event issues the act, its side work is in the hands of a worker that does not come back. */
async function hold(caseId: string): Promise<void> {
  const { seq } = await open(house, office.head, caseId);
  const leaseUntil = new Date(Date.now() + 3_600_000);
  const held = { ...here, kind: 'render.act', caseId, state: 'sending', attempts: 1, leaseUntil } as const;
  const seqs = Array.from({ length: 12 }, (_, n) => seq + n + 1);
  const createdAt = new Date();
  await house.services.models.effects.insertMany(
    seqs.map((one) => ({ ...held, _id: `${caseId}:${one}:render.act`, seq: one, createdAt })),
  );
}
async function heldEffect(caseId: string): Promise<StoredEffect> {
  const { models } = house.services;
  const event = await models.events.findOne({ ...here, caseId, type: 'act.issued' }).lean();
  const effect = await models.effects.findOne({ ...here, _id: `${caseId}:${event?.seq}:render.act` }).lean();
  if (!effect) throw new Error('no act was issued');
  return effect;
}
async function letGo({ _id }: StoredEffect): Promise<StoredEffect | null> {
  const { effects } = house.services.models;
  await effects.updateOne({ ...here, _id }, { leaseUntil: new Date(0) });
  await sideWork.ask([_id]);
  await until(async () => (await effects.findOne({ ...here, _id }).lean())?.state === 'done');
  return effects.findOne({ ...here, _id }).lean();
}

test('a worker killed before the act stood, and one killed before the case knew, leave one act, one file, one entry', async () => {
  const { models, files } = house.services;
  const { caseId } = await ready();
  await hold(caseId);
  await answer(caseId);
  const effect = await heldEffect(caseId);

  await pipeline(Readable.from([Buffer.from('%PDF-1.7 half')]), files.openUploadStream(effect._id));
  const stored = await storeAct(
    { models, files, portalUrl: 'https://portal.example', sealOf: () => undefined },
    effect,
  );
  expect(await entriesOf(caseId)).toEqual([]);

  await letGo(effect);
  expect(await actOf(caseId)).toEqual(stored);
  expect(await files.find({ filename: effect._id }).toArray()).toHaveLength(1);
  expect(await models.documents.countDocuments({ ...here, caseId, kind: 'act' })).toBe(1);
  expect(await entriesOf(caseId)).toMatchObject([{ data: { documents: [{ sha256: stored.sha256 }] } }]);
}, 60_000);

test('the act of a case that ended before its paper was made stands in the record, though no chain takes it', async () => {
  const { caseId } = await ready();
  await hold(caseId);
  await answer(caseId);
  const closed = await complete(house, office.clerk, caseId, 'delivered', { proof: 'post' });
  expect(closed.status).toBe('closed');
  const done = await letGo(await heldEffect(caseId));
  const act = (await actOf(caseId)) as StoredAct;
  expect(done?.receipt).toEqual({ document: act.documentId, inChain: false });
  expect(await entriesOf(caseId)).toEqual([]);
  const { documents, seq } = await open(house, office.auditor, caseId);
  expect(documents).toContainEqual(expect.objectContaining({ id: act.documentId, sha256: act.sha256 }));
  expect(seq).toBe(closed.seq);
  expect((await byHash(act.sha256)).body).toMatchObject({ genuine: true, number: act.number });
}, 60_000);

describe('a certificate', () => {
  const request = async () =>
    freeApplication([await attachment(house)], {
      service: 'certificate-residence',
      answers: {
        residenceAddress: 'Վարդաշեն, Մաշտոցի փողոց 5',
        forWhom: 'self',
        presentedTo: 'Դպրոց',
        copies: 1,
        resultDelivery: 'in-person',
      },
    });
  async function signed(outcome: string, more = {}): Promise<StoredAct> {
    const { status, body } = await file(house, await request());
    if (status !== 201) throw new Error(JSON.stringify(body));
    const { caseId } = body;
    await complete(house, office.clerk, caseId, 'complete');
    await complete(house, office.specialist, caseId, 'confirmed');
    await complete(house, secretary, caseId, outcome, more);
    return made(caseId);
  }

  test('that is granted says until when it holds, is signed by the secretary, and expires', async () => {
    const act = await signed('granted');
    const text = await textOf(await bytesOf(act));
    const [year, month, day] = act.validUntil?.split('-') ?? [];
    for (const part of ['ՏԵՂԵԿԱՆՔ', `${day}.${month}.${year}`, 'ԱՇԽԱՏԱԿԱԶՄԻ ՔԱՐՏՈՒՂԱՐ', 'secretary of vardashen'])
      expect(text).toContain(part);
    const now = (await byHash(act.sha256)).body;
    expect(now).toMatchObject({ title: 'Certificate', state: 'in-force', validUntil: act.validUntil });
    await house.services.models.acts.updateOne({ ...here, _id: act._id }, { validUntil: '2026-01-31' });
    const later = (await byHash(act.sha256)).body;
    expect(later).toMatchObject({ genuine: true, state: 'expired', stateTitle: 'Expired' });
  }, 60_000);

  test('is made by the template that was published last, which it names; what the application says is in it', async () => {
    const { templates } = house.services.models;
    const lines = '{% for answer in answers %}{{ answer.label }}՝ {{ answer.value }}\n{% endfor %}';
    const published = { state: 'published', edit: 1, by: 'x', savedAt: new Date(), publishedAt: new Date() } as const;
    const texts = { hy: `Սույնով հաստատվում է՝\n${lines}`, en: '', ru: '' };
    const version = { ...here, act: 'certificate', version: 7 } as const;
    await templates.create({ ...version, ...published, texts });
    await templates.create({
      ...version,
      version: 8,
      ...published,
      state: 'draft',
      texts: { hy: 'Չհրապարակված', en: '', ru: '' },
    });
    const act = await signed('granted');
    expect(act.template).toEqual({ key: 'certificate', version: 7 });
    const text = await textOf(await bytesOf(act));
    for (const part of ['Սույնով հաստատվում է՝', 'Վարդաշեն, Մաշտոցի փողոց 5']) expect(text).toContain(part);
    expect(text).not.toContain('Չհրապարակված');
  }, 60_000);

  test('that is refused is a decision, on the paper and to whoever verifies it', async () => {
    const act = await signed('refused', { reason: 'Բնակությունը չի հաստատվել' });
    const text = await textOf(await bytesOf(act));
    for (const part of ['ՈՐՈՇՈՒՄ', 'Դիմումը մերժվել է', 'Բնակությունը չի հաստատվել']) expect(text).toContain(part);
    expect(text).not.toContain('ՏԵՂԵԿԱՆՔ');
    const seen = (await byHash(act.sha256)).body;
    expect(seen).toMatchObject({ title: 'Decision', decision: 'The application is refused', validUntil: null });
  }, 60_000);
});
