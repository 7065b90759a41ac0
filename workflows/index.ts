/** The bundle entry: the workflow functions and nothing else. */
export { caseWorkflow } from './case/case-workflow.ts';
