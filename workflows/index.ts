/** The bundle entry: the workflow functions and nothing else. */
export { calendarRollout } from './calendar/calendar-rollout.ts';
export { caseWorkflow } from './case/case-workflow.ts';
export { decisionWorkflow } from './decision/decision-workflow.ts';
export { permitWorkflow } from './permit/permit-workflow.ts';
export { sessionWorkflow } from './session/session-workflow.ts';
