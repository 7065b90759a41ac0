import type { AllowedAction } from '../../../workflows/contract/http.ts';
import type { Actor } from '../../../workflows/domain/actor.ts';
import { allowedActions } from '../../../workflows/domain/allowed-actions.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { CaseFile } from './case-file.ts';
import type { StoredCase } from './cases.model.ts';

interface Standing extends Pick<CaseFile, 'service' | 'law'> {
  readonly stored: Pick<StoredCase, 'state' | 'destroyed'>;
}

/** What the law allows this person now, with the words of the buttons. */
export function actionViews({ stored, service, law }: Standing, actor: Actor, language: Language): AllowedAction[] {
  const { state } = stored;
  if (stored.destroyed) return [];
  return allowedActions(law, state, actor).map(({ action, task, outcome, requires, accepts, tone }) => ({
    action,
    ...(task && { task }),
    ...(outcome && { outcome }),
    requires: [...requires],
    accepts: [...accepts],
    label:
      (outcome && service.texts.outcomes[`${state.stage.stage}.${outcome}`]?.[language]) ||
      say(language, outcome ? 'task.second-opinion' : `action.${action}`),
    tone,
  }));
}
