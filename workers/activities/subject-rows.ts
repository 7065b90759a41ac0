import type { Model } from 'mongoose';
import { rawCollection } from '../../api/db/stored-model.ts';
import type { SubjectState } from '../../workflows/domain/subject.ts';
import { isDuplicate } from './duplicate.ts';
import type { UpdateReadModel } from './record-subject.ts';

/** What every list of subjects holds; `_id` is the subject's id. */
interface SubjectRow {
  _id: string;
  community: string;
  seq: number;
}

/**
 * A list whose rows follow the states of their subjects. An older state never takes the place of a newer one: the upsert
 * then meets the row that is there.
 */
export const rowsIn =
  <Row extends SubjectRow, S extends SubjectState>(
    model: Model<Row>,
    rowOf: (state: S) => Row | Promise<Row>,
  ): UpdateReadModel =>
  async (state) => {
    const row: SubjectRow = await rowOf(state as S);
    const { _id, community } = row;
    await rawCollection(model as unknown as Model<SubjectRow>)
      .replaceOne({ _id, community, seq: { $lt: state.seq } }, row, { upsert: true })
      .catch((error) => {
        if (!isDuplicate(error)) throw error;
      });
  };
