import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeOriginal } from '../../api/modules/acts/judge-original.ts';
import { layOut } from '../../api/papers/act-layout.ts';
import { builtIn } from '../../api/papers/built-in.ts';
import { drawPaper } from '../../api/papers/draw-paper.ts';
import { fullSample } from '../../api/papers/sample-act.ts';
import { wordingOf } from '../../api/papers/wording.ts';
import { type Authorities, openAuthorities } from '../../api/seal/authorities.ts';
import { openSeal } from '../../api/seal/open-seal.ts';
import { type Seal, sealName } from '../../api/seal/seal.ts';
import { sealPdf } from '../../api/seal/seal-pdf.ts';
import { openSeals } from '../../api/seal/seals.ts';
import { communities } from '../../engines/demo/communities.ts';
import { makeSeal } from '../../engines/demo/make-seal.ts';
import { run } from '../../engines/run.mjs';
import { presentSeal } from '../../workers/documents/present-seal.ts';
import { createLog } from '../../workers/log.ts';
import { acts } from '../../workflows/domain/definition.ts';
import { checkPdfA, checkSeals, signOutside } from '../support/checkers.ts';
import { textOf } from '../support/pdf-text.ts';

const passphrase = 'a passphrase of a test';
const [community] = communities;
if (!community) throw new Error('no community');
const year = 365 * 24 * 3_600_000;
const wish = {
  name: community.name.hy,
  passphrase,
  from: new Date(Date.now() - 60_000),
  until: new Date(Date.now() + year),
};
const page = 'https://portal.example/hy/verify';
const proof = { code: '0'.repeat(16), link: page, page };

let folder: string;
let seal: Seal;
const path = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hamaynq-seals-'));
  const file = await makeSeal(wish);
  await writeFile(path('vardashen.p12'), file);
  seal = await openSeal(file, passphrase);
  await writeFile(path('certificate.der'), Buffer.from(seal.certificate.toSchema().toBER()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const drawn = (act: (typeof acts)[number], by?: Seal): Promise<Buffer> => {
  const sample = fullSample(act, community);
  const paper = layOut(sample, { ...proof, isSealed: by !== undefined }, wordingOf(builtIn, sample));
  return drawPaper(paper, sample.at, by && { name: sealName(by), at: new Date() });
};
function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
async function kept(name: string, bytes: Uint8Array | string): Promise<string> {
  await writeFile(path(name), bytes);
  return path(name);
}

test('another program finds a PAdES seal over the whole file, and tells a changed byte', async () => {
  const bytes = await sealPdf(await drawn('certificate', seal), seal);
  const changed = flipped(bytes, bytes.indexOf('/Creator') - 40);
  const longer = Buffer.concat([bytes, Buffer.from('\n')]);
  const files = [await kept('good.pdf', bytes), await kept('changed.pdf', changed), await kept('longer.pdf', longer)];
  const [good, bad, grown] = await checkSeals(path('certificate.der'), files);
  expect(good).toEqual([
    {
      intact: true,
      valid: true,
      trusted: true,
      coverage: 'ENTIRE_FILE',
      digest: 'sha256',
      format: '/ETSI.CAdES.detached',
      signed: ['content_type', 'message_digest', 'signing_certificate_v2'],
      name: community.name.hy,
      'claims a time': true,
    },
  ]);
  expect(bad).toMatchObject([{ intact: false }]);
  expect(grown?.[0]?.coverage).not.toBe('ENTIRE_FILE');
}, 300_000);

test('every kind of act is PDF/A-2b, with a seal and without', async () => {
  const files = await Promise.all(
    acts.flatMap((act) => [
      drawn(act).then((bytes) => kept(`${act}.pdf`, bytes)),
      drawn(act, seal).then(async (bytes) => kept(`${act}-sealed.pdf`, await sealPdf(bytes, seal))),
    ]),
  );
  const broken = await kept('broken.pdf', await withoutProfile(await drawn('letter')));
  const said = await checkPdfA([...files, broken]);
  expect(said.slice(0, files.length)).toEqual(files.map(() => '2b true'));
  expect(said[files.length]).toBe('2b false');
}, 300_000);

/** As long as it was, so that nothing else is wrong with it. */
const withoutProfile = async (bytes: Buffer): Promise<Buffer> =>
  Buffer.from(bytes.toString('latin1').replace('/OutputIntents', '/OutputIntentz'), 'latin1');

const byFile = { way: 'electronic', areVouchedFor: false };

describe('what an official signed with another program', () => {
  let issued: Buffer;
  let signed: Buffer;
  beforeAll(async () => {
    await writeFile(path('card.bin'), await makeSeal({ ...wish, name: 'Արամ Խաչատրյան' }));
    issued = await sealPdf(await drawn('decision', seal), seal);
    await signOutside(path('card.bin'), passphrase, await kept('issued.pdf', issued), path('signed.pdf'));
    signed = await readFile(path('signed.pdf'));
  }, 300_000);
  const judged = (bytes: Buffer, mediaType = 'application/pdf', authorities?: Authorities) => {
    const of = { mediaType, sha256: hashOf(bytes) };
    return judgeOriginal(bytes, of, { sha256: hashOf(issued), size: issued.length }, authorities);
  };

  test('is the issued file and the signature of a person, and both stay valid', async () => {
    expect(await judged(signed)).toEqual({ ...byFile, signers: ['Արամ Խաչատրյան'], isIssuedFile: true });
    const [[first, second] = []] = await checkSeals(path('certificate.der'), [path('signed.pdf')]);
    expect([first?.intact, first?.valid, second?.coverage]).toEqual([true, true, 'ENTIRE_FILE']);
  });

  test('is told from a scan, from the issued file itself, and from what was changed', async () => {
    const another = await sealPdf(await drawn('letter', seal), seal);
    expect(await judged(another)).toEqual({ ...byFile, signers: [community.name.hy], isIssuedFile: false });
    expect(await judged(await drawn('letter'))).toEqual({
      way: 'by-hand',
      signers: [],
      areVouchedFor: false,
      isIssuedFile: false,
    });
    expect(await judged(Buffer.from([0xff, 0xd8, 0xff]), 'image/jpeg')).toMatchObject({ way: 'by-hand' });
    expect(await judged(issued)).toEqual({ code: 'original.unsigned' });
    expect(await judged(Buffer.concat([issued, Buffer.from('\n')]))).toEqual({ code: 'original.unsigned' });
    expect(await judged(Buffer.concat([signed, Buffer.from('\n%%EOF\n')]))).toEqual({ code: 'original.changed' });
    expect(await judged(flipped(signed, issued.length + 20))).toEqual({ code: 'original.broken' });
    expect(await judged(flipped(signed, 2_000))).toEqual({ code: 'original.broken' });
    expect(await judged(Buffer.from('PK'), 'application/zip')).toEqual({ code: 'original.type' });
  });

  test('counts only with a certificate of a trusted authority, where these are named', async () => {
    const names = { root: 'Root', issuing: 'Issuing', card: 'Աննա Սարգսյան' };
    await issue(names.root, 'root');
    await issue(names.issuing, 'issuing', 'root');
    await issue(names.card, 'anna', 'issuing');
    await issue('Another root', 'another');
    const byAnna = await signedWith('anna', 'issuing');
    const vouched = { way: 'electronic', signers: [names.card], areVouchedFor: true, isIssuedFile: true };
    expect(await trusting(byAnna, 'root')).toEqual(vouched);
    expect(await trusting(byAnna, 'another', 'issuing')).toEqual(vouched);
    expect(await trusting(byAnna, 'anna')).toEqual(vouched);
    const refused = { code: 'original.untrusted', params: { names: names.card } };
    expect(await trusting(byAnna, 'another')).toEqual(refused);
    // The name alone proves nothing.
    await issue(names.root, 'forged');
    expect(await trusting(byAnna, 'forged')).toEqual(refused);
    expect(await trusting(signed, 'root')).toEqual({ ...refused, params: { names: 'Արամ Խաչատրյան' } });
    expect(await judged(byAnna)).toEqual({ ...vouched, areVouchedFor: false });
    // A card holds a key to read secret mail with, too: it signs nothing.
    await issue(names.card, 'mail', 'issuing');
    expect(await trusting(await signedWith('mail', 'issuing'), 'root')).toEqual(refused);
  }, 60_000);

  test('counts no longer once its certificate, or that of who issued it, was revoked by its issuer', async () => {
    await issue('Root', 'root');
    await issue('Issuing', 'issuing', 'root');
    await issue('Աննա Սարգսյան', 'anna', 'issuing');
    await issue('Բաբկեն Սարգսյան', 'other', 'issuing');
    const byAnna = await signedWith('anna', 'issuing');
    const revoked = { code: 'original.revoked', params: { names: 'Աննա Սարգսյան' } };
    expect(await trusting(byAnna, 'root', await revoke('other', 'issuing'))).toMatchObject({ areVouchedFor: true });
    expect(await trusting(byAnna, 'root', await revoke('anna', 'issuing'))).toEqual(revoked);
    expect(await trusting(byAnna, 'root', await revoke('issuing', 'root'))).toEqual(revoked);
    // A list that somebody else has made in the issuer's name says nothing.
    await issue('Issuing', 'forged');
    expect(await trusting(byAnna, 'root', await revoke('anna', 'forged'))).toMatchObject({ areVouchedFor: true });
  }, 60_000);

  test('a list of authorities without a certificate is no list', async () => {
    expect(await openAuthorities(undefined)).toBeUndefined();
    await expect(openAuthorities(await kept('empty.pem', ''))).rejects.toThrow('no certificate');
    const broken = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
    await expect(openAuthorities(await kept('broken.pem', broken))).rejects.toThrow('cannot be read');
    const list = broken.replaceAll('CERTIFICATE', 'X509 CRL');
    const both = `${await readFile(path('root.crt'), 'utf8')}${list}`;
    await expect(openAuthorities(await kept('list.pem', both))).rejects.toThrow('cannot be read');
    await expect(openAuthorities(path('nowhere.pem'))).rejects.toThrow(
      'SIGNATURE_AUTHORITIES: the file cannot be read',
    );
  });

  /** What is thought of a signed file where these certificates and lists are named. */
  async function trusting(bytes: Buffer, ...files: string[]) {
    const pem = await Promise.all(files.map((name) => readFile(path(`${name}.crt`), 'utf8')));
    return judged(bytes, 'application/pdf', await openAuthorities(await kept('authorities.pem', pem.join('\n'))));
  }

  async function signedWith(file: string, issuer: string): Promise<Buffer> {
    const pack = ['-inkey', path(`${file}.key`), '-in', path(`${file}.crt`), '-certfile', path(`${issuer}.crt`)];
    await run('openssl', ['pkcs12', '-export', ...pack, '-out', path(`${file}.bin`), '-passout', `pass:${passphrase}`]);
    await signOutside(path(`${file}.bin`), passphrase, path('issued.pdf'), path(`by-${file}.pdf`));
    return readFile(path(`by-${file}.pdf`));
  }

  /** An authority's list of what it has revoked; answers the name of its file. */
  async function revoke(file: string, by: string): Promise<string> {
    const said = await run('openssl', ['x509', '-in', path(`${file}.crt`), '-noout', '-serial']);
    const serial = said.trim().replace('serial=', '');
    const index = await kept('index.txt', `R\t401231000000Z\t260101000000Z\t${serial}\tunknown\t/CN=x\n`);
    const settings = `[ca]\ndefault_ca=own\n[own]\ndatabase=${index}\ndefault_md=sha256\ndefault_crl_days=30\n`;
    const config = await kept('ca.cnf', settings);
    const name = `${file}-revoked-by-${by}`;
    const key = ['-keyfile', path(`${by}.key`), '-cert', path(`${by}.crt`)];
    await run('openssl', ['ca', '-gencrl', '-config', config, ...key, '-out', path(`${name}.crt`)]);
    return name;
  }

  const uses: Readonly<Record<string, string>> = {
    anna: 'digitalSignature,nonRepudiation',
    other: 'digitalSignature',
    mail: 'keyEncipherment',
  };

  /** A certificate and its key, by itself or by another. */
  async function issue(name: string, file: string, by?: string): Promise<void> {
    const own = uses[file];
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-utf8', '-subj', `/CN=${name}`];
    const use = own
      ? ['basicConstraints=critical,CA:false', `keyUsage=critical,${own}`]
      : ['basicConstraints=critical,CA:true', 'keyUsage=critical,keyCertSign,cRLSign'];
    const from = by ? ['-CA', path(`${by}.crt`), '-CAkey', path(`${by}.key`)] : [];
    const into = ['-keyout', path(`${file}.key`), '-out', path(`${file}.crt`)];
    await run('openssl', [...request, ...use.flatMap((one) => ['-addext', one]), ...from, ...into]);
  }
});

test('a sealed paper says so; one without a seal does not', async () => {
  const words = 'կնքված է համայնքի էլեկտրոնային կնիքով';
  expect(await textOf(await sealPdf(await drawn('letter', seal), seal))).toContain(words);
  expect(await textOf(await drawn('letter'))).not.toContain(words);
  await expect(sealPdf(await drawn('letter'), seal)).rejects.toThrow('no room');
});

test('a folder gives each community its own seal, no folder gives none, and what is wrong with a file is said', async () => {
  expect([...(await openSeals('', '')).keys()]).toEqual([]);
  expect(sealName((await openSeals(folder, passphrase)).get('vardashen') as Seal)).toBe(community.name.hy);
  const wrong = await openSeals(folder, 'not the passphrase').catch((error: Error) => error.message);
  expect(wrong).toMatch(/^seal vardashen\.p12: /);
  expect(wrong).not.toContain('not the passphrase');
});

test('a file as openssl makes it is opened; a key that is too short is refused', async () => {
  const made = async (bits: number): Promise<Seal> => {
    const [key, cert, p12] = [path('key.pem'), path('cert.pem'), path(`${bits}.bin`)];
    const request = ['req', '-x509', '-newkey', `rsa:${bits}`, '-nodes', '-subj', '/CN=Seal', '-keyout', key];
    await run('openssl', [...request, '-out', cert]);
    const pack = ['pkcs12', '-export', '-inkey', key, '-in', cert, '-out', p12, '-passout', `pass:${passphrase}`];
    await run('openssl', pack);
    return openSeal(await readFile(p12), passphrase);
  };
  expect(sealName(await made(2048))).toBe('Seal');
  await expect(made(1024)).rejects.toThrow('at least 2048 bits');
});

test('a seal that has expired, or that another community owns, seals nothing', () => {
  const seals = new Map([['vardashen', seal]]);
  const log = createLog('silent');
  const now = new Date();
  expect(presentSeal(seals, 'vardashen', now, log)).toBe(seal);
  expect(presentSeal(seals, 'aygedzor', now, log)).toBeUndefined();
  expect(presentSeal(seals, 'vardashen', new Date(now.getTime() + 2 * year), log)).toBeUndefined();
});
