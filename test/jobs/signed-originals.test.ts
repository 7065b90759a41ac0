import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredAct } from '../../api/modules/acts/acts.model.ts';
import { drawPaper } from '../../api/papers/draw-paper.ts';
import { openSeal } from '../../api/seal/open-seal.ts';
import { type Seal, sealName } from '../../api/seal/seal.ts';
import { sealPdf } from '../../api/seal/seal-pdf.ts';
import { makeSeal } from '../../engines/demo/make-seal.ts';
import type { CaseView, Problem } from '../../workflows/contract/http.ts';
import { call, open, type Person, upload } from '../api/support/callers.ts';
import { complete } from '../api/support/journey.ts';
import { paper } from '../support/paper.ts';
import { type Acts, hashOf, here, openActs } from './open-acts.ts';

let acts: Acts;
let folder: string;
const authorities = () => join(folder, 'authorities.pem');
const trust = (card: Seal) => {
  const base64 = Buffer.from(card.certificate.toSchema().toBER()).toString('base64');
  return writeFile(authorities(), `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`);
};
/** Cards that vouch for themselves. */
const [aram, anna] = await Promise.all(['Արամ', 'Աննա'].map(makeCard));
async function makeCard(name: string): Promise<Seal> {
  const until = new Date(Date.now() + 3_600_000);
  return openSeal(await makeSeal({ name, passphrase: 'card', from: new Date(0), until }), 'card');
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hamaynq-authorities-'));
  await trust(aram as Seal);
  acts = await openActs('signed-originals', { SIGNATURE_AUTHORITIES: authorities() });
});
afterAll(async () => {
  await acts.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the signed original of an act', () => {
  let filed: Awaited<ReturnType<typeof acts.ready>>;
  let issued: StoredAct;
  beforeAll(async () => {
    filed = await acts.ready();
    await acts.answer(filed.caseId);
    issued = await acts.made(filed.caseId);
  }, 60_000);
  async function added(person: Person, bytes: Buffer, name = 'scan.pdf', documentId = issued.documentId) {
    const sent = await upload(acts.house, new Blob([new Uint8Array(bytes)]), name);
    const { uploadId, secret } = sent.body;
    const body = { uploadId, secret };
    const path = `/cases/${issued.caseId}/acts/${documentId}/originals`;
    const send = () =>
      call<CaseView & Pick<Problem, 'code'>>(acts.house, 'POST', path, { headers: person.headers, body });
    return { send, sha256: hashOf(bytes), ...(await send()) };
  }

  async function signedBy(card: Seal): Promise<Buffer> {
    const text = { kind: 'text', text: 'Ա', look: 'plain', align: 'left' } as const;
    const blank = { title: 't', author: 'a', blocks: [{ kind: 'rule' } as const, text] };
    const by = { name: sealName(card), at: new Date() };
    return sealPdf(await drawPaper(blank, new Date().toISOString(), by), card);
  }

  test('scanned back by the clerk is genuine as well, stands in the chain, and is added once', async () => {
    const scanned = await paper(['Ստորագրված և կնքված']);
    const { status, body, sha256, send } = await added(acts.office.clerk, scanned);
    expect(status).toBe(200);
    const [view] = body.acts;
    expect(view).toMatchObject({ document: issued.documentId, sealedBy: 'Վարդաշեն համայնք' });
    expect(view?.originals).toMatchObject([{ way: 'by-hand', signers: [], isIssuedFile: false }]);
    expect((await send()).body.acts[0]?.originals).toHaveLength(1);
    const entries = await acts.entriesOf(issued.caseId);
    expect(entries.at(-1)).toMatchObject({
      actor: { kind: 'staff', role: 'clerk' },
      data: { documents: [{ kind: 'signed-original', sha256, of: issued.documentId }] },
    });
    expect(entries).toHaveLength(2);
    expect((await acts.byHash(sha256)).body).toMatchObject({ genuine: true, number: issued.number, file: 'by-hand' });
    expect((await acts.byHash(issued.sha256)).body).toMatchObject({ genuine: true, file: 'sealed' });
    expect((await acts.actOf(issued.caseId))?.originals).toMatchObject([{ sha256, way: 'by-hand' }]);
  });

  test('signed by the official’s own means names who signed, and is taken in though the case has closed', async () => {
    await complete(acts.house, acts.office.clerk, issued.caseId, 'delivered', { proof: 'post' });
    const { status, body, sha256 } = await added(acts.office.head, await signedBy(aram as Seal));
    expect([status, body.status]).toEqual([200, 'closed']);
    const byAram = { way: 'electronic', signers: ['Արամ'], areVouchedFor: true };
    expect(body.acts[0]?.originals).toContainEqual(expect.objectContaining(byAram));
    expect((await acts.byHash(sha256)).body).toMatchObject({ genuine: true, file: 'electronic' });
    expect(await acts.entriesOf(issued.caseId)).toHaveLength(2);
  });

  test('signed with a card that nobody vouches for is refused until somebody does', async () => {
    const { status, body, sha256, send } = await added(acts.office.head, await signedBy(anna as Seal));
    expect([status, body.code]).toEqual([422, 'original.untrusted']);
    expect((await acts.byHash(sha256)).body).toEqual({ genuine: false });
    await trust(anna as Seal);
    expect((await send()).body.acts[0]?.originals).toContainEqual(expect.objectContaining({ signers: ['Աննա'] }));
    expect((await acts.byHash(sha256)).body).toMatchObject({ genuine: true, file: 'electronic' });
  });

  test('is refused where it says nothing, belongs to nothing, or comes from who may not; its file stays its owner’s', async () => {
    const issuedAgain = await added(acts.office.clerk, await acts.bytesOf(issued));
    expect([issuedAgain.status, issuedAgain.body.code]).toEqual([422, 'original.unsigned']);
    const elsewhere = await added(acts.office.clerk, await paper(['x']), 'x.pdf', 'unknown');
    expect([elsewhere.status, elsewhere.body.code]).toEqual([404, 'act.unknown']);
    expect((await added(acts.office.specialist, await paper(['y']))).status).toBe(403);
    const { documents } = await open(acts.house, acts.office.auditor, issued.caseId);
    expect(documents.filter(({ kind }) => kind === 'signed-original')).toHaveLength(3);
    expect((await acts.byHash(issuedAgain.sha256)).body).toMatchObject({ file: 'sealed' });
  });

  test('that is withheld for malware proves nothing, and what was issued still does', async () => {
    const { sha256 } = await added(acts.office.clerk, await paper(['Ստորագրված, և վարակված']));
    const genuine = { genuine: true, file: 'by-hand' };
    expect((await acts.byHash(sha256)).body).toMatchObject(genuine);
    const { documents } = acts.house.services.models;
    await documents.updateOne({ ...here, sha256 }, { $set: { scan: 'quarantined' } });
    expect((await acts.byHash(sha256)).body).toEqual({ genuine: false });
    expect((await acts.byHash(issued.sha256)).body).toMatchObject({ genuine: true, file: 'sealed' });
    await documents.updateOne({ ...here, sha256 }, { $unset: { scan: 1 } });
    expect((await acts.byHash(sha256)).body).toMatchObject(genuine);
  });
});
