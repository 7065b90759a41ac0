import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { serviceOf } from '../../../api/modules/services/catalogue.ts';
import { settingsOf, usualDefinition } from '../../../workflows/domain/settings.ts';
import { armenianCalendar } from '../../../workflows/services/calendar.ts';
import { applicant, command, happened } from '../../domain/cases.ts';
import type { House } from './house.ts';
import { type PastFiling, recordFiling } from './past-filing.ts';

/** An administrator vouches for the terms by which cases of a service are kept. */
export async function confirmRetention({ services: { models } }: House, service: string): Promise<void> {
  const paths = settingsOf(usualDefinition(serviceOf({ service }).definition)).map(({ path }) => path);
  const confirmed = paths
    .filter((path) => path.startsWith('retention.'))
    .map((path) => ({ path, by: 'administrator', at: new Date() }));
  await models.serviceSettings.updateOne(
    { community: 'vardashen', service },
    { $set: { confirmed } },
    { upsert: true },
  );
}

export interface KeptPast extends PastFiling {
  readonly documentId: string;
}

/** A case that was filed with a paper and withdrawn a day later, in some year. */
export async function recordKept(house: House, service: string, year: number): Promise<KeptPast> {
  const law = { definition: usualDefinition(serviceOf({ service }).definition), calendar: armenianCalendar };
  const filing = await recordFiling(house, { law, registeredAt: `${year}-03-02T06:00:00.000Z` }, (registered) =>
    happened(law, registered, command(applicant, 'withdraw'), `${year}-03-03T06:00:00.000Z`),
  );
  return { ...filing, documentId: await keepPaper(house, filing.caseId) };
}

async function keepPaper({ services: { files, models } }: House, caseId: string): Promise<string> {
  const bytes = Buffer.from(`a paper of ${caseId}`);
  const _id = randomUUID();
  const stored = files.openUploadStream(_id);
  await pipeline(Readable.from([bytes]), stored);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { name: 'անձնագիր.pdf', size: bytes.length, mediaType: 'application/pdf', sha256, fileId: stored.id };
  const place = { community: 'vardashen', caseId };
  await models.documents.create({ _id, ...place, ...file, kind: 'id', addedAt: new Date(), by: 'applicant' });
  await models.contents.create({
    _id: randomUUID(),
    ...place,
    salt: 'salt',
    body: 'Խնդրում եմ',
    createdAt: new Date(),
  });
  return _id;
}

/** Everything of a case that could say whose it was. */
export async function contentOf({ services: { models, connection } }: House, caseId: string) {
  const place = { community: 'vardashen', caseId };
  const [stored, filing, documents, contents] = await Promise.all([
    models.cases.findOne({ _id: caseId, community: 'vardashen' }).lean(),
    models.submissions.findOne({ _id: caseId, community: 'vardashen' }).lean(),
    models.documents.countDocuments(place),
    models.contents.countDocuments(place),
  ]);
  const chunks = await connection.collection('files.chunks').countDocuments();
  return {
    name: stored?.applicantName,
    filed: filing?.content.applicant.name,
    salt: filing?.salt,
    documents,
    contents,
    chunks,
  };
}
