import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import type { TransferView } from '../../workflows/contract/http-archive.ts';
import type { CaseEvent } from '../../workflows/domain/case-event.ts';
import { verifyChain } from '../../workflows/domain/chain.ts';
import { call, type Person, signedIn } from './support/callers.ts';
import { type House, openHouse } from './support/house.ts';
import { confirmRetention, type KeptPast, recordKept } from './support/kept-cases.ts';

let house: House;
let secretary: Person;
let kept: KeptPast;
beforeAll(async () => {
  house = await openHouse('transfer');
  secretary = await signedIn(house, { role: 'secretary' });
  await confirmRetention(house, 'burial-plot');
  kept = await recordKept(house, 'burial-plot', 2009);
});
afterAll(() => house.close());

const path = '/archive/transfers';
const hashOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const send = <T>(more = '', body?: unknown) =>
  call<T>(house, 'POST', path + more, { headers: secretary.headers, body });

/** Every file of a zip by its name. */
async function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = (await promisify(fromBuffer as never)(bytes as never, { lazyEntries: true } as never)) as ZipFile;
  const found = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) =>
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        buffer(stream).then((content) => {
          found.set(entry.fileName, content);
          zip.readEntry();
        }, reject);
      }),
    );
    zip.on('end', () => resolve(found));
    zip.on('error', reject);
    zip.readEntry();
  });
}
const packed = async (id: string) => {
  const response = await fetch(`${house.url}${path}/${id}/package`, { headers: secretary.headers });
  return unzipped(Buffer.from(await response.arrayBuffer()));
};

test('what is kept for ever is packed whole, with sums that prove it, and counts as handed over once the archive says so', async () => {
  const [open] = (await send<TransferView[]>()).body;
  expect(open).toMatchObject({ state: 'open', cases: 1 });
  expect((await send<{ code: string }>()).body.code).toBe('transfer.open-already');

  const files = await packed(open?.id ?? '');
  const names = [...files.keys()];
  expect(names[0]).toBe('bagit.txt');
  const sums = files.get('manifest-sha256.txt')?.toString().trim().split('\n') ?? [];
  expect(sums).toHaveLength(names.filter((name) => name.startsWith('data/')).length);
  for (const line of sums) {
    const [sum = '', name = ''] = line.split('  ');
    const content = files.get(name) ?? Buffer.alloc(0);
    expect([name, hashOf(content)]).toEqual([name, sum]);
  }
  const contentOf = (end: string) => files.get(names.find((name) => name.endsWith(end)) ?? '')?.toString() ?? '';
  const events = JSON.parse(contentOf('/events.json')) as CaseEvent[];
  const stored = await house.services.models.cases.findOne({ _id: kept.caseId, community: 'vardashen' }).lean();
  expect(verifyChain(events, { seq: stored?.seq ?? 0, hash: stored?.head ?? '' })).toBeNull();
  expect(contentOf('-անձնագիր.pdf') || contentOf('_անձնագիր.pdf')).toBe(`a paper of ${kept.caseId}`);
  expect(contentOf('/content.json')).toContain('Լիլիթ Սարգսյան');

  const decided = await send<TransferView[]>(`/${open?.id}/decision`, { receipt: 'Ազգային արխիվ, N 12' });
  expect(decided.body[0]).toMatchObject({ state: 'confirmed', confirmed: { receipt: 'Ազգային արխիվ, N 12' } });
  expect((await send<{ code: string }>()).body.code).toBe('transfer.nothing-due');
  expect((await send<{ code: string }>(`/${open?.id}/decision`, { receipt: null })).body.code).toBe(
    'transfer.decided-already',
  );
});

test('a file that is withheld stays out of the package, which says so and knows it by its sum', async () => {
  const { caseId, documentId } = await recordKept(house, 'burial-plot', 2008);
  const { documents } = house.services.models;
  const place = { _id: documentId, community: 'vardashen' };
  await documents.updateOne(place, { $set: { scan: 'quarantined', finding: 'Some-Worm' } });
  const [open] = (await send<TransferView[]>()).body;
  const files = await packed(open?.id ?? '');
  const names = [...files.keys()].filter((name) => name.includes(caseId.slice(0, 8)));
  expect(names.map((name) => name.split('/').slice(2).join('/'))).toEqual([
    'events.json',
    'content.json',
    'withheld.json',
  ]);
  expect(JSON.parse(String(files.get(names.at(-1) ?? '')))).toEqual([
    {
      documentId,
      name: 'անձնագիր.pdf',
      sha256: hashOf(`a paper of ${caseId}`),
      reason: 'quarantined',
      finding: 'Some-Worm',
    },
  ]);
  expect([...files.values()].filter((content) => content.includes(`a paper of ${caseId}`))).toEqual([]);
  await send(`/${open?.id}/decision`, { receipt: null });
});

test('a paper that is not what the record says ends the package', async () => {
  const { models } = house.services;
  const other = await recordKept(house, 'burial-plot', 2008);
  await models.documents.updateOne({ _id: other.documentId, community: 'vardashen' }, { sha256: '0'.repeat(64) });
  const [open] = (await send<TransferView[]>()).body;
  await expect(packed(open?.id ?? '')).rejects.toThrow();
});
