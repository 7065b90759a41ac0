import type { Absence } from '../../../workflows/contract/http.ts';
import type { Refusal } from '../../../workflows/domain/error-codes.ts';
import { localDate } from '../../../workflows/domain/working-time.ts';
import type { Models } from '../../db/models.ts';
import { invalid, refused } from '../../problems/api-error.ts';
import { presentCalendar } from '../laws/laws.service.ts';
import type { StoredUser } from '../users/users.model.ts';
import type { AbsenceInput } from './absences.schemas.ts';
import { forgetAbsences } from './stand-ins.ts';

type Colleague = Pick<StoredUser, '_id' | 'name' | 'roles' | 'department' | 'absence'>;

/** The absence that a person has or will have; what is over counts no more. */
export async function absenceOf(models: Models, { community, absence }: StoredUser): Promise<Absence | null> {
  if (!absence || absence.to < (await todayIn(models, community))) return null;
  const { from, to, standIn } = absence;
  const colleague = await models.users.findOne({ _id: standIn, community }, { name: 1 }).lean();
  return { from, to, standIn, ...(colleague && { standInName: colleague.name }) };
}

export async function setAbsence(models: Models, user: StoredUser, asked: AbsenceInput): Promise<Absence> {
  const { _id, community } = user;
  const standIn = (await possibleStandIns(models, user)).find((one) => one._id === asked.standIn);
  const faults = faultsOf(asked, standIn, await todayIn(models, community));
  if (faults.length > 0) throw invalid(faults);
  if (standIn?.absence && overlap(standIn.absence, asked)) throw refused({ code: 'stand-in.absent', field: 'standIn' });
  await models.users.updateOne({ _id, community }, { $set: { absence: asked } });
  forgetAbsences(models, community);
  return { ...asked, ...(standIn && { standInName: standIn.name }) };
}

export async function endAbsence(models: Models, { _id, community }: StoredUser): Promise<void> {
  await models.users.updateOne({ _id, community }, { $unset: { absence: 1 as const } });
  forgetAbsences(models, community);
}

/** Colleagues who may do a person's work: with one of the same roles, and in the same department where there is one. */
export const possibleStandIns = (
  models: Models,
  { _id, community, roles, department }: StoredUser,
): Promise<Colleague[]> =>
  models.users
    .find(
      { community, active: true, roles: { $in: roles }, _id: { $ne: _id }, ...(department && { department }) },
      { name: 1, roles: 1, department: 1, absence: 1 },
    )
    .sort({ name: 1 })
    .lean<Colleague[]>();

function faultsOf({ from, to }: AbsenceInput, standIn: Colleague | undefined, today: string): Refusal[] {
  return [
    ...(standIn ? [] : [{ code: 'field.option', field: 'standIn' } as const]),
    ...(to < today ? [{ code: 'due-date.past', field: 'to' } as const] : []),
    ...(to < from ? [{ code: 'field.type', field: 'to' } as const] : []),
  ];
}

const overlap = (one: { from: string; to: string }, other: { from: string; to: string }): boolean =>
  one.from <= other.to && other.from <= one.to;

const todayIn = async (models: Models, community: string): Promise<string> =>
  localDate(await presentCalendar(models, community), new Date().toISOString());
