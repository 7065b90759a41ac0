import type { Models } from '../../api/db/models.ts';
import type { SubjectActivities } from '../../workflows/contract/subject.ts';
import { decisionRow, sessionRow } from '../council/rows.ts';
import { permitRowOf } from './permit-row.ts';
import { type AnnounceSubject, createRecordSubject, type ReadModels } from './record-subject.ts';
import { rowsIn } from './subject-rows.ts';

/** The record of permits, sessions and decisions: which list follows which kind. */
export const createSubjectActivities = (models: Models, announce: AnnounceSubject): SubjectActivities => ({
  recordSubject: createRecordSubject(models, readModelsOf(models), announce),
});

const readModelsOf = (models: Models): ReadModels => ({
  permit: rowsIn(models.permits, permitRowOf(models)),
  decision: rowsIn(models.decisions, decisionRow),
  session: rowsIn(models.councilSessions, sessionRow),
});
