import type { mongo } from 'mongoose';
import type { Models } from '../../db/models.ts';
import { removePreviews } from '../previews/remove-previews.ts';

export interface EraseServices {
  readonly models: Models;
  readonly files: mongo.GridFSBucket;
}
interface Place {
  readonly community: string;
  readonly caseId: string;
}

/** Takes away one kind of content of a case. Bears being done again: it may be killed at any point. */
type Eraser = (services: EraseServices, place: Place) => Promise<unknown>;

/** What a case holds besides its events. Whoever keeps more content of cases adds a line. */
const erasers: readonly Eraser[] = [
  eraseFiles,
  removePreviews,
  ({ models }, place) => models.contents.deleteMany(place),
  eraseMails,
  eraseSubmission,
  ({ models }, { community, caseId: _id }) => models.cases.updateOne({ _id, community }, { applicantName: '' }),
  ({ models }, { community, caseId: _id }) => models.permits.updateOne({ _id, community }, { holderName: '' }),
  ({ models }, place) => models.documentTexts.deleteMany(place),
  // The sweep makes it anew from what is left: the number of the case.
  ({ models }, { community, caseId: _id }) => models.search.deleteOne({ _id, community }),
];

/** Content and salts go; events and their hashes stay, so that the chain can be verified for ever. */
export async function eraseContent(services: EraseServices, place: Place): Promise<void> {
  for (const erase of erasers) await erase(services, place);
}

/** The file first: as long as its row is there, whoever comes next finds it. A document has the id of its upload. */
async function eraseFiles({ models, files }: EraseServices, place: Place): Promise<void> {
  const { community } = place;
  const [acts, documents, uploads] = await Promise.all([
    models.acts.find(place, { fileId: 1 }).lean(),
    models.documents.find(place, { fileId: 1 }).lean(),
    models.uploads.find(place, { fileId: 1 }).lean(),
  ]);
  // An act as it was issued keeps its line and its sum, so that a copy can be verified for ever.
  for (const { _id, fileId } of [...acts, ...documents, ...uploads]) {
    if (await files.find({ _id: fileId }).hasNext()) await files.delete(fileId);
    await models.documents.deleteOne({ _id, community });
    await models.uploads.deleteOne({ _id, community });
  }
}

/** Letters that a trial keeps instead of sending them. */
async function eraseMails({ models }: EraseServices, { community, caseId }: Place): Promise<void> {
  const effects = await models.effects.find({ community, caseId }, { _id: 1 }).lean();
  await models.mails.deleteMany({ community, _id: { $in: effects.map(({ _id }) => _id) } });
}

const nobody = { kind: 'person', name: '', identifiers: {}, contact: {} } as const;

/** The row stays, so that neither the key of its filing nor its code is ever given to another. */
async function eraseSubmission({ models }: EraseServices, { community, caseId: _id }: Place): Promise<void> {
  await models.submissions.updateOne(
    { _id, community },
    {
      $set: { content: { applicant: nobody, answers: {} }, salt: '' },
      $unset: { first: 1, identifierHashes: 1, contested: 1 },
    },
  );
}
