import type { CaseState } from './case-state.ts';
import type { OutcomeDefinition } from './definition.ts';
import type { Law } from './law.ts';

/** Whether silence would count, were the term to pass: confirmed for the service, neither stopped nor in effect already. */
export const silenceSpeaks = ({ definition: { silence } }: Law, state: CaseState): boolean =>
  silence.effect === 'granted' &&
  silence.confirmed === true &&
  state.status === 'in-progress' &&
  state.silence === undefined;

/** After silence an outcome may no longer say less than everything, nor ask for more. */
export const contradictsSilence = (
  { definition }: Law,
  state: CaseState,
  { decides, to }: OutcomeDefinition,
): boolean =>
  isGrantedBySilence(state) &&
  (decides === 'refused' ||
    decides === 'partly-granted' ||
    to.some((route) => definition.process.stages[route.to]?.kind === 'correction'));

/** The applicant has a right to the document: the case can no longer end in a refusal. */
export const isGrantedBySilence = ({ silence }: CaseState): boolean =>
  silence !== undefined && 'tookEffectAt' in silence;
