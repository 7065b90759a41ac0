import type { ChainHistory, ReplayReport } from '../../../workflows/contract/http-history.ts';
import type { SubjectKind } from '../../../workflows/domain/subject.ts';
import { call, type Person, signedIn } from './callers.ts';
import type { House } from './house.ts';

/** What an auditor is told of something with a chain, by its path in the API, and of its replay. */
export async function audit(house: House, { headers }: Person, path: string) {
  const { body: history } = await call<ChainHistory>(house, 'GET', `${path}/history`, { headers });
  const { body: replay } = await call<ReplayReport>(house, 'POST', `${path}/replay`, { headers });
  return { history, replay };
}

/** What is whole at first, then has an event changed and another taken away behind the engine's back: what an auditor is told each time. */
export async function auditBeforeAndAfter(house: House, kind: SubjectKind, id: string, path: string) {
  const auditor = await signedIn(house, { role: 'auditor' });
  const { models } = house.services;
  const whole = await audit(house, auditor, path);
  const events = models.subjectEvents.collection;
  const place = { community: 'vardashen', kind, subjectId: id };
  await events.updateOne({ ...place, seq: 2 }, { $set: { at: '2020-01-01T00:00:00.000Z' } });
  const changed = await audit(house, auditor, path);
  const last = whole.history.events.length;
  await events.deleteOne({ ...place, seq: last });
  const cut = await audit(house, auditor, path);
  const notes = await models.accessJournal.find({ community: 'vardashen', caseId: id, userId: auditor.id }).lean();
  return { whole, changed, cut, notes: notes.map(({ action, ground }) => [action, ground]) };
}
