import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Redis } from 'ioredis';
import type { StoredAct } from '../../api/modules/acts/acts.model.ts';
import { seedSeals } from '../../engines/demo/seed-seals.ts';
import { createSideWork } from '../../workers/queues.ts';
import type { CaseView } from '../../workflows/contract/http.ts';
import type { ActVerification } from '../../workflows/contract/http-acts.ts';
import { call, signedIn } from '../api/support/callers.ts';
import { openHouse, openWorkshop, visitor } from '../api/support/house.ts';
import { complete, fileOne, openOffice } from '../api/support/journey.ts';
import { until } from '../api/support/until.ts';

export type Acts = Awaited<ReturnType<typeof openActs>>;

export const here = { community: 'vardashen' };
/** What the head answers. */
export const words = 'Փողոցի լուսավորությունը և սյուները վերականգնվել են։';
export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const passphrase = 'a passphrase of a test';

/** A house whose first community has a seal, with its office, and ways to an act and to what is known of it. */
export async function openActs(name: string, more: NodeJS.ProcessEnv = {}) {
  const seals = await mkdtemp(join(tmpdir(), 'hamaynq-seals-'));
  await seedSeals(seals, passphrase);
  await rm(join(seals, 'aygedzor.p12'));
  const house = await openHouse(name, {
    PUBLIC_PORTAL_URL: 'https://portal.example',
    SEALS_DIR: seals,
    SEALS_PASSPHRASE: passphrase,
    ...more,
  });
  const workshop = await openWorkshop(house);
  const office = await openOffice(house);
  const redis = new Redis(String(house.environment.REDIS_URL), { maxRetriesPerRequest: null });
  const sideWork = createSideWork(redis, String(house.environment.QUEUE_PREFIX));
  const { models, files } = house.services;

  const actOf = (caseId: string) => models.acts.findOne({ ...here, caseId }).lean<StoredAct>();
  const effectOf = (caseId: string) => models.effects.findOne({ ...here, caseId, kind: 'render.act' }).lean();
  return {
    house,
    office,
    secretary: await signedIn(house, { role: 'secretary' }),
    sideWork,
    actOf,
    effectOf,
    /** Everything before the head's answer, which issues the act. */
    async ready(): Promise<{ caseId: string; number: string; trackingCode: string }> {
      const filed = await fileOne(house);
      const { caseId } = filed;
      await complete(house, office.clerk, caseId, 'complete');
      await complete(house, office.head, caseId, 'assigned', { assignee: office.specialist.id, text: 'Պատասխանել' });
      await complete(house, office.specialist, caseId, 'prepared');
      return filed;
    },
    answer: (caseId: string): Promise<CaseView> => complete(house, office.head, caseId, 'answered', { text: words }),
    entriesOf: (caseId: string) => models.events.find({ ...here, caseId, type: 'documents.added' }).lean(),
    async made(caseId: string): Promise<StoredAct> {
      await until(async () => (await effectOf(caseId))?.state === 'done');
      return (await actOf(caseId)) as StoredAct;
    },
    bytesOf: ({ fileId }: StoredAct): Promise<Buffer> => buffer(files.openDownloadStream(fileId)),
    byCode: (code: string, community = 'vardashen', from = visitor()) =>
      call<ActVerification>(house, 'GET', `/communities/${community}/acts/verify`, {
        headers: { ...from, 'X-Verification-Code': code, 'Accept-Language': 'en' },
      }),
    byHash: (sha256: string) =>
      call<ActVerification>(house, 'POST', '/communities/vardashen/acts/verify', {
        headers: { ...visitor(), 'Accept-Language': 'en' },
        body: { sha256 },
      }),
    async close(): Promise<void> {
      await sideWork.close();
      redis.disconnect();
      await workshop.close();
      await house.close();
      await rm(seals, { recursive: true, force: true });
    },
  };
}
