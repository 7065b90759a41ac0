import type { CouncilAction } from '../../../workflows/contract/http-council.ts';
import type { StaffActor } from '../../../workflows/domain/actor.ts';
import { notNowForDecision } from '../../../workflows/domain/council/decide.ts';
import {
  type DecisionAction,
  decisionActions,
  decisionRules,
} from '../../../workflows/domain/council/decision-command.ts';
import type { DecisionState } from '../../../workflows/domain/council/decision-state.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { say } from '../../../workflows/texts/index.ts';

const mayDo = (state: DecisionState, actor: StaffActor): DecisionAction[] =>
  decisionActions.filter((action) => !notNowForDecision(state, { action, actor }));

export const waitsFor = (state: DecisionState, actor: StaffActor): boolean => mayDo(state, actor).length > 0;

export const decisionActionViews = (
  state: DecisionState,
  actor: StaffActor,
  language: Language,
): CouncilAction<DecisionAction>[] =>
  mayDo(state, actor).map((action) => {
    const { requires = [], accepts = [], tone = 'neutral' } = decisionRules[action];
    return {
      action,
      requires: [...requires],
      accepts: [...accepts],
      label: say(language, `council-action.${action}`),
      tone,
    };
  });
