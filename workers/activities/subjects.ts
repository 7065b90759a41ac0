import type { Models } from '../../api/db/models.ts';
import type { SubjectActivities } from '../../workflows/contract/subject.ts';
import { type AnnounceSubject, createRecordSubject, type ReadModels } from './record-subject.ts';

/** The record of permits, sessions and decisions: which list follows which kind. */
export const createSubjectActivities = (models: Models, announce: AnnounceSubject): SubjectActivities => ({
  recordSubject: createRecordSubject(models, readModelsOf(models), announce),
});

const readModelsOf = (_models: Models): ReadModels => ({});
