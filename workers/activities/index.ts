import type { Models } from '../../api/db/models.ts';
import type { CaseActivities } from '../../workflows/contract/case.ts';
import { type Announce, createRecord } from './record.ts';
import { createRegister } from './register.ts';

export const createActivities = (models: Models, announce: Announce): CaseActivities => ({
  register: createRegister(models),
  record: createRecord(models, announce),
});
