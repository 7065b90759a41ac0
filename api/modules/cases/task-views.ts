import type { CaseView } from '../../../workflows/contract/http.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { isOrStandsInFor, mayTake } from '../../../workflows/domain/permissions.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { CaseFile } from './case-file.ts';
import type { StoredCase } from './cases.model.ts';

interface Open extends Pick<CaseFile, 'service' | 'names'> {
  readonly stored: Pick<StoredCase, 'state'>;
}

/** The open tasks, whose they are, and whether this person may work on them. */
export const taskViews = (
  { stored: { state }, service, names }: Open,
  actor: StaffActor,
  language: Language,
): CaseView['tasks'] =>
  state.tasks.map((task) => {
    const holder = names.get(task.claimedBy ?? task.executor ?? '');
    const words = service.texts.tasks[task.key]?.[language];
    return {
      id: task.id,
      title: words ?? (task.aside ? say(language, 'task.second-opinion') : task.key),
      role: task.role,
      roleTitle: say(language, `role.${task.role}`),
      ...(task.department && { department: task.department }),
      ...(holder && { holder }),
      openedAt: task.openedAt,
      aside: task.aside === true,
      mine: task.claimedBy ? isOrStandsInFor(actor, task.claimedBy) : mayTake(actor, state, task),
    };
  });
