import type { Client } from '@temporalio/client';
import type { Handler } from '../jobs/perform-effect.ts';
import { enterCase } from './enter-case.ts';
import { type Archive, storeAct } from './store-act.ts';

/** Makes the paper of an act that was issued, keeps it, and puts it into its case. */
export const createActHandler =
  (archive: Archive, client: Client): Handler =>
  async (effect) => {
    const act = await storeAct(archive, effect);
    return { document: act.documentId, inChain: await enterCase(client, archive.models, act) };
  };
