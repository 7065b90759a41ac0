import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { mongo, Types } from 'mongoose';
import type { Models } from '../../api/db/models.ts';
import type { StoredAct } from '../../api/modules/acts/acts.model.ts';
import { newVerificationCode, verificationHashOf } from '../../api/modules/acts/verification-code.ts';
import { causeOf, type StoredEffect } from '../../api/modules/outbox/effects.model.ts';
import { presentTemplate } from '../../api/modules/templates/present-template.ts';
import { layOut, type Paper } from '../../api/papers/act-layout.ts';
import { drawPaper } from '../../api/papers/draw-paper.ts';
import { wordingOf } from '../../api/papers/wording.ts';
import { holdsUntil, type Seal, sealName } from '../../api/seal/seal.ts';
import { sealPdf } from '../../api/seal/seal-pdf.ts';
import { say } from '../../workflows/texts/index.ts';
import { readAct } from './read-act.ts';

export interface Archive {
  readonly models: Models;
  readonly files: mongo.GridFSBucket;
  readonly portalUrl: string;
  /** The seal that a community may use at this moment. */
  readonly sealOf: (community: string) => Seal | undefined;
}

/**
 * The act's paper, made once: the inserted act decides which. A worker killed before that leaves a file that the next try
 * takes away; killed after it, the next try finds the act and makes nothing.
 */
export async function storeAct(archive: Archive, effect: StoredEffect): Promise<StoredAct> {
  const { models, files } = archive;
  const { _id, community } = effect;
  const act = (await models.acts.findOne({ _id, community }).lean<StoredAct>()) ?? (await makeAct(archive, effect));
  const { caseId, documentId, name, size, sha256, fileId } = act;
  const file = { kind: 'act', name, size, mediaType: 'application/pdf', sha256, fileId, by: 'system' };
  await models.documents.updateOne(
    { _id: documentId, community, caseId },
    { $setOnInsert: { ...file, addedAt: new Date() } },
    { upsert: true },
  );
  for await (const other of files.find({ filename: _id })) if (!other._id.equals(fileId)) await files.delete(other._id);
  return act;
}

async function makeAct({ models, files, portalUrl, sealOf }: Archive, effect: StoredEffect): Promise<StoredAct> {
  const { _id, community } = effect;
  const cause = causeOf(effect);
  const { event, data } = await readAct(models, { community, ...cause });
  const code = newVerificationCode();
  const page = `${portalUrl}/hy/verify`;
  const { version, texts } = await presentTemplate(models, community, data.kind);
  const seal = sealOf(community);
  const proof = { code, link: `${page}#${code}`, page, isSealed: seal !== undefined };
  const bytes = await makeFile(layOut(data, proof, wordingOf(texts, data)), event.at, seal);
  const target = files.openUploadStream(_id);
  await pipeline(Readable.from([bytes]), target);
  const { act, number } = event.data;
  const fresh: Omit<StoredAct, '_id' | 'community'> = {
    caseId: cause.caseId,
    act,
    ...(data.decision && { decision: data.decision }),
    number,
    at: new Date(event.at),
    ...(data.validUntil && { validUntil: data.validUntil }),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    codeHash: verificationHashOf(code),
    state: 'in-force',
    documentId: documentIdOf(_id),
    fileId: target.id as Types.ObjectId,
    name: fileNameOf(say('hy', `act.${data.kind}`), number),
    size: bytes.length,
    template: { key: data.kind, version },
    ...(seal && { seal: { name: sealName(seal), until: holdsUntil(seal) } }),
  };
  const stored = await models.acts
    .findOneAndUpdate({ _id, community }, { $setOnInsert: fresh }, { upsert: true, returnDocument: 'after' })
    .lean<StoredAct>();
  if (!stored) throw new Error(`${_id}: the act was not stored`);
  return stored;
}

/** Sealed before it is hashed: the record knows the very bytes that people get. */
async function makeFile(paper: Paper, at: string, seal: Seal | undefined): Promise<Buffer> {
  if (!seal) return drawPaper(paper, at);
  return sealPdf(await drawPaper(paper, at, { name: sealName(seal), at: new Date() }), seal);
}

/** Follows from the effect, so that every try means the same document. */
const documentIdOf = (key: string): string => createHash('sha256').update(`document|${key}`).digest('hex').slice(0, 32);

/** No sign that a file system would take for its own. */
const fileNameOf = (kind: string, number: string): string => `${kind} ${number}.pdf`.replaceAll('/', '-');
