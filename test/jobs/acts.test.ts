import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { StoredAct } from '../../api/modules/acts/acts.model.ts';
import type { StoredEffect } from '../../api/modules/outbox/effects.model.ts';
import { storeAct } from '../../workers/documents/store-act.ts';
import type { CaseView, Tracking } from '../../workflows/contract/http.ts';
import { attachment, call, file, freeApplication, open } from '../api/support/callers.ts';
import { visitor } from '../api/support/house.ts';
import { complete, trackingPath } from '../api/support/journey.ts';
import { until } from '../api/support/until.ts';
import { textOf } from '../support/pdf-text.ts';
import { type Acts, hashOf, here, openActs, words } from './open-acts.ts';

let acts: Acts;
beforeAll(async () => {
  acts = await openActs('acts');
});
afterAll(() => acts.close());

const codeIn = (text: string): string => /ծածկագիր՝ ((?:\w{4} ){3}\w{4})/.exec(text)?.[1] ?? '';

describe('an act that was issued', () => {
  let filed: Awaited<ReturnType<typeof acts.ready>>;
  let issued: CaseView;
  let act: StoredAct;
  let bytes: Buffer;
  let text: string;
  beforeAll(async () => {
    filed = await acts.ready();
    issued = await acts.answer(filed.caseId);
    act = await acts.made(filed.caseId);
    bytes = await acts.bytesOf(act);
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
    const [entry, ...more] = await acts.entriesOf(filed.caseId);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      actor: { kind: 'system' },
      data: { documents: [{ id: act.documentId, kind: 'act', sha256: act.sha256 }] },
    });
    expect((await acts.effectOf(filed.caseId))?.receipt).toEqual({ document: act.documentId, inChain: true });
  });

  test('holds nobody up: who saw the case before its paper came acts on it all the same', async () => {
    const { tasks } = await open(acts.house, acts.office.clerk, filed.caseId);
    const claim = await call<CaseView>(acts.house, 'POST', `/cases/${filed.caseId}/actions`, {
      headers: { ...acts.office.clerk.headers, 'Idempotency-Key': 'saw-it-before' },
      body: { action: 'claim', task: tasks[0]?.id, expectedSeq: issued.seq },
    });
    expect(claim.status).toBe(200);
  });

  test('is seen by staff and, where it may be handed out by code, by the applicant', async () => {
    const shown = expect.objectContaining({ id: act.documentId, kindTitle: 'Official document', sha256: act.sha256 });
    const { documents, notices } = await open(acts.house, acts.office.auditor, filed.caseId);
    expect(documents).toContainEqual(shown);
    expect(notices.map(({ kind }) => kind)).not.toContain('render.act');
    const headers = { ...visitor(), 'X-Tracking-Code': filed.trackingCode, 'Accept-Language': 'en' };
    const { body } = await call<Tracking>(acts.house, 'GET', trackingPath(filed.number), { headers });
    expect(body.documents).toContainEqual(shown);
    const download = await fetch(`${acts.house.url}${trackingPath(filed.number, `/documents/${act.documentId}`)}`, {
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
      expect((await acts.byCode(typed)).body).toMatchObject(genuine);
    const answered = await acts.byHash(hashOf(bytes));
    expect(answered.body).toMatchObject(genuine);
    expect(JSON.stringify(answered.body)).not.toMatch(/Արամ|Դ-\d/);
    expect(answered.headers.get('cache-control')).toBe('no-store');
    const changed = Buffer.from(bytes);
    changed[changed.length - 20] = (changed.at(-20) ?? 0) ^ 1;
    expect((await acts.byHash(hashOf(changed))).body).toEqual({ genuine: false });
    expect(
      JSON.stringify(await acts.house.services.models.acts.findOne({ ...here, _id: act._id }).lean()),
    ).not.toContain(code.replaceAll(' ', ''));
  });

  test('of another community is as unknown as one that never was', async () => {
    const answers = [
      await acts.byCode(codeIn(text), 'aygedzor'),
      await acts.byCode('0000000000000000'),
      await acts.byCode(''),
    ];
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(3).fill([200, { genuine: false }]));
  });

  test('is not found by trying: who asks for too many unknown ones is told to wait', async () => {
    const from = visitor();
    for (let n = 0; n < 20; n++) expect((await acts.byCode(`${n}`, 'vardashen', from)).status).toBe(200);
    const slow = await acts.byCode(codeIn(text), 'vardashen', from);
    expect([slow.status, slow.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)]);
  });

  test('asked for again, is the same act, one document, one entry', async () => {
    const { effects, documents } = acts.house.services.models;
    await effects.updateOne({ ...here, _id: act._id }, { state: 'due' });
    await acts.sideWork.ask([act._id]);
    expect((await acts.made(filed.caseId)).sha256).toBe(act.sha256);
    expect(await documents.countDocuments({ ...here, caseId: filed.caseId, kind: 'act' })).toBe(1);
    expect(await acts.entriesOf(filed.caseId)).toHaveLength(1);
  });
});

/** Whichever event issues the act, its side work is in the hands of a worker that does not come back. */
async function hold(caseId: string): Promise<void> {
  const { seq } = await open(acts.house, acts.office.head, caseId);
  const leaseUntil = new Date(Date.now() + 3_600_000);
  const held = { ...here, kind: 'render.act', caseId, state: 'sending', attempts: 1, leaseUntil } as const;
  const seqs = Array.from({ length: 12 }, (_, n) => seq + n + 1);
  const createdAt = new Date();
  await acts.house.services.models.effects.insertMany(
    seqs.map((one) => ({ ...held, _id: `${caseId}:${one}:render.act`, seq: one, createdAt })),
  );
}
async function heldEffect(caseId: string): Promise<StoredEffect> {
  const { models } = acts.house.services;
  const event = await models.events.findOne({ ...here, caseId, type: 'act.issued' }).lean();
  const effect = await models.effects.findOne({ ...here, _id: `${caseId}:${event?.seq}:render.act` }).lean();
  if (!effect) throw new Error('no act was issued');
  return effect;
}
async function letGo({ _id }: StoredEffect): Promise<StoredEffect | null> {
  const { effects } = acts.house.services.models;
  await effects.updateOne({ ...here, _id }, { leaseUntil: new Date(0) });
  await acts.sideWork.ask([_id]);
  await until(async () => (await effects.findOne({ ...here, _id }).lean())?.state === 'done');
  return effects.findOne({ ...here, _id }).lean();
}

test('a worker killed before the act stood, and one killed before the case knew, leave one act, one file, one entry', async () => {
  const { models, files } = acts.house.services;
  const { caseId } = await acts.ready();
  await hold(caseId);
  await acts.answer(caseId);
  const effect = await heldEffect(caseId);

  await pipeline(Readable.from([Buffer.from('%PDF-1.7 half')]), files.openUploadStream(effect._id));
  const stored = await storeAct(
    { models, files, portalUrl: 'https://portal.example', sealOf: () => undefined },
    effect,
  );
  expect(await acts.entriesOf(caseId)).toEqual([]);

  await letGo(effect);
  expect(await acts.actOf(caseId)).toEqual(stored);
  expect(await files.find({ filename: effect._id }).toArray()).toHaveLength(1);
  expect(await models.documents.countDocuments({ ...here, caseId, kind: 'act' })).toBe(1);
  expect(await acts.entriesOf(caseId)).toMatchObject([{ data: { documents: [{ sha256: stored.sha256 }] } }]);
}, 60_000);

test('the act of a case that ended before its paper was made stands in the record, though no chain takes it', async () => {
  const { caseId } = await acts.ready();
  await hold(caseId);
  await acts.answer(caseId);
  const closed = await complete(acts.house, acts.office.clerk, caseId, 'delivered', { proof: 'post' });
  expect(closed.status).toBe('closed');
  const done = await letGo(await heldEffect(caseId));
  const act = (await acts.actOf(caseId)) as StoredAct;
  expect(done?.receipt).toEqual({ document: act.documentId, inChain: false });
  expect(await acts.entriesOf(caseId)).toEqual([]);
  const { documents, seq } = await open(acts.house, acts.office.auditor, caseId);
  expect(documents).toContainEqual(expect.objectContaining({ id: act.documentId, sha256: act.sha256 }));
  expect(seq).toBe(closed.seq);
  expect((await acts.byHash(act.sha256)).body).toMatchObject({ genuine: true, number: act.number });
}, 60_000);

describe('a certificate', () => {
  const request = async () =>
    freeApplication([await attachment(acts.house)], {
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
    const { status, body } = await file(acts.house, await request());
    if (status !== 201) throw new Error(JSON.stringify(body));
    const { caseId } = body;
    await complete(acts.house, acts.office.clerk, caseId, 'complete');
    await complete(acts.house, acts.office.specialist, caseId, 'confirmed');
    await complete(acts.house, acts.secretary, caseId, outcome, more);
    return acts.made(caseId);
  }

  test('that is granted says until when it holds, is signed by the secretary, and expires', async () => {
    const act = await signed('granted');
    const text = await textOf(await acts.bytesOf(act));
    const [year, month, day] = act.validUntil?.split('-') ?? [];
    for (const part of ['ՏԵՂԵԿԱՆՔ', `${day}.${month}.${year}`, 'ԱՇԽԱՏԱԿԱԶՄԻ ՔԱՐՏՈՒՂԱՐ', 'secretary of vardashen'])
      expect(text).toContain(part);
    const now = (await acts.byHash(act.sha256)).body;
    expect(now).toMatchObject({ title: 'Certificate', state: 'in-force', validUntil: act.validUntil });
    await acts.house.services.models.acts.updateOne({ ...here, _id: act._id }, { validUntil: '2026-01-31' });
    const later = (await acts.byHash(act.sha256)).body;
    expect(later).toMatchObject({ genuine: true, state: 'expired', stateTitle: 'Expired' });
  }, 60_000);

  test('is made by the template that was published last, which it names; what the application says is in it', async () => {
    const { templates } = acts.house.services.models;
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
    const text = await textOf(await acts.bytesOf(act));
    for (const part of ['Սույնով հաստատվում է՝', 'Վարդաշեն, Մաշտոցի փողոց 5']) expect(text).toContain(part);
    expect(text).not.toContain('Չհրապարակված');
  }, 60_000);

  test('that is refused is a decision, on the paper and to whoever verifies it', async () => {
    const act = await signed('refused', { reason: 'Բնակությունը չի հաստատվել' });
    const text = await textOf(await acts.bytesOf(act));
    for (const part of ['ՈՐՈՇՈՒՄ', 'Դիմումը մերժվել է', 'Բնակությունը չի հաստատվել']) expect(text).toContain(part);
    expect(text).not.toContain('ՏԵՂԵԿԱՆՔ');
    const seen = (await acts.byHash(act.sha256)).body;
    expect(seen).toMatchObject({ title: 'Decision', decision: 'The application is refused', validUntil: null });
  }, 60_000);
});
