import { randomUUID } from 'node:crypto';
import type { TransferView } from '../../../workflows/contract/http-archive.ts';
import { ApiError } from '../../problems/api-error.ts';
import type { Services } from '../../services.ts';
import { type DueRow, dueFields } from './case-index.service.ts';
import { dueFilter } from './due-cases.ts';
import { keepingOf } from './keeping.ts';
import { namesOf } from './names-of.ts';
import type { StoredTransfer } from './transfers.model.ts';

/** As many as fit on a carrier that somebody can check by hand; the rest is the next hand-over. */
const mostCases = 500;
const duplicate = 11_000;

export async function findTransfers({ models }: Services, community: string): Promise<TransferView[]> {
  const transfers = await models.transfers.find({ community }).sort({ at: -1 }).lean<StoredTransfer[]>();
  const nameOf = await namesOf(
    models,
    community,
    transfers.flatMap(({ by, confirmedBy }) => [by, confirmedBy]),
  );
  return transfers.map(({ _id: id, state, caseIds, by, at, confirmedBy, confirmedAt, receipt }) => ({
    id,
    state,
    cases: caseIds.length,
    by: nameOf(by),
    at: at.toISOString(),
    confirmed: confirmedAt ? { by: nameOf(confirmedBy), at: confirmedAt.toISOString(), receipt: receipt ?? '' } : null,
  }));
}

export async function demandTransfer({ models }: Services, community: string, id: string): Promise<StoredTransfer> {
  const transfer = await models.transfers.findOne({ _id: id, community }).lean<StoredTransfer>();
  if (!transfer) throw new ApiError('transfer.unknown');
  return transfer;
}

/** Puts what is due for the archive on one list, to be packed and handed over. */
export async function makeTransfer({ models }: Services, community: string, by: string): Promise<void> {
  const filter = dueFilter(await keepingOf(models, community), 'transfer');
  const due = filter
    ? await models.cases.find(filter, dueFields).sort({ closedAt: 1, _id: 1 }).limit(mostCases).lean<DueRow[]>()
    : [];
  if (due.length === 0) throw new ApiError('transfer.nothing-due');
  const caseIds = due.map(({ _id }) => _id);
  await models.transfers
    .create({ _id: randomUUID(), community, state: 'open', caseIds, by, at: new Date() })
    .catch((error: unknown) => {
      throw (error as { code?: unknown }).code === duplicate ? new ApiError('transfer.open-already') : error;
    });
}

/** With the archive's receipt its cases count as handed over; without one nothing was, and they are due again. */
export async function decideTransfer(
  services: Services,
  community: string,
  by: string,
  id: string,
  receipt: string | null,
): Promise<void> {
  const { models } = services;
  const transfer = await demandTransfer(services, community, id);
  if (transfer.state !== 'open') throw new ApiError('transfer.decided-already');
  const at = new Date();
  if (receipt)
    await models.cases.updateMany(
      { community, _id: { $in: transfer.caseIds }, transferredAt: null },
      { $set: { transferredAt: at } },
    );
  const decision = receipt
    ? { state: 'confirmed' as const, confirmedBy: by, confirmedAt: at, receipt }
    : { state: 'withdrawn' as const };
  await models.transfers.updateOne({ _id: id, community, state: 'open' }, { $set: decision });
}
