import { createHash } from 'node:crypto';
import { makeZip } from 'client-zip';
import { canonicalJson } from '../../../workflows/domain/canonical-json.ts';
import type { Services } from '../../services.ts';
import type { StoredCase } from '../cases/cases.model.ts';
import type { StoredDocument } from '../documents/documents.model.ts';
import { withheldAs } from '../documents/withheld.ts';
import type { StoredTransfer } from './transfers.model.ts';

interface Entry {
  readonly name: string;
  readonly input: string | AsyncIterable<Uint8Array>;
  readonly lastModified: Date;
}

/**
 * A BagIt bag of everything that a hand-over holds, as a zip that is made while it is sent: each case with its events as they
 * are chained, its content and its documents; the sums of what was really sent come last. A document that is not what the
 * record says ends the package: half of it is better than a wrong whole.
 */
export function transferPackage(services: Services, transfer: StoredTransfer): ReadableStream<Uint8Array> {
  return makeZip(entriesOf(services, transfer));
}

async function* entriesOf(services: Services, transfer: StoredTransfer): AsyncGenerator<Entry> {
  const lastModified = transfer.at;
  const sums: string[] = [];
  const named = (name: string, input: string): Entry => ({ name, input, lastModified });
  yield named('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  yield named('bag-info.txt', bagInfo(transfer));
  for (const caseId of transfer.caseIds)
    for await (const { name, input } of entriesOfCase(services, transfer.community, caseId)) {
      const hash = createHash('sha256');
      const path = `data/${name}`;
      yield { name: path, input: metered(input, hash), lastModified };
      sums.push(`${hash.digest('hex')}  ${path}`);
    }
  yield named('manifest-sha256.txt', `${sums.join('\n')}\n`);
}

const bagInfo = ({ community, _id, at, caseIds }: StoredTransfer): string =>
  [
    `Source-Organization: ${community}`,
    `External-Identifier: ${_id}`,
    `Bagging-Date: ${at.toISOString().slice(0, 10)}`,
    `Bag-Count: 1 of 1`,
    `Internal-Sender-Description: ${caseIds.length} cases`,
    '',
  ].join('\n');

async function* metered(input: Entry['input'], hash: ReturnType<typeof createHash>): AsyncGenerator<Uint8Array> {
  for await (const chunk of typeof input === 'string' ? [Buffer.from(input)] : input) {
    hash.update(chunk);
    yield chunk;
  }
}

async function* entriesOfCase(
  { config, models, files }: Services,
  community: string,
  caseId: string,
): AsyncGenerator<Pick<Entry, 'name' | 'input'>> {
  const [stored, events, filing, contents, documents] = await Promise.all([
    models.cases.findOne({ _id: caseId, community }).lean<StoredCase>(),
    models.events.find({ community, caseId }, { _id: 0, community: 0 }).sort({ seq: 1 }).lean(),
    models.submissions.findOne({ _id: caseId, community }, { content: 1, first: 1, salt: 1 }).lean(),
    models.contents.find({ community, caseId }, { body: 1, salt: 1 }).sort({ createdAt: 1 }).lean(),
    models.documents.find({ community, caseId }).sort({ addedAt: 1 }).lean<StoredDocument[]>(),
  ]);
  if (!stored) throw new Error(`no case ${caseId}`);
  const folder = `${safe(stored.number)}_${caseId.slice(0, 8)}`;
  yield { name: `${folder}/events.json`, input: canonicalJson(events) };
  yield { name: `${folder}/content.json`, input: JSON.stringify({ filing, contents }, null, 1) };
  const shut = documents.filter((one) => withheldAs(one, config.clamdAddress !== undefined));
  if (shut.length > 0) yield { name: `${folder}/withheld.json`, input: canonicalJson(shut.map(withheldEntry)) };
  for (const { _id, name, fileId, sha256 } of documents.filter((one) => !shut.includes(one)))
    yield {
      name: `${folder}/documents/${_id}_${safe(name)}`,
      input: proven(files.openDownloadStream(fileId), sha256),
    };
}

/** What stands in a package for a file that may not leave the record. */
const withheldEntry = ({ _id, name, sha256, scan, finding = '' }: StoredDocument) => ({
  documentId: _id,
  name,
  sha256,
  reason: scan ?? 'unchecked',
  finding,
});

/** No name climbs out of its folder. */
const safe = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}.-]+/gu, '-')
    .replace(/^\.+/, '-');

async function* proven(bytes: AsyncIterable<Uint8Array>, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== sha256) throw new Error('a document is not what the record says');
}
