import type { AllowedAction, Tracking } from '../../../workflows/contract/http.ts';
import type { FieldErrors } from '../../form/question.ts';
import { sealUploads, type UploadView } from '../../form/stored-uploads.ts';
import type { Sealer } from '../../security/seal.ts';
import { carriedFields, type Draft, newKey } from './draft.ts';

type Input = 'text' | 'reason' | 'document';

/** What a citizen's form can bring; an action that wants anything else is not offered here. */
const inputs: readonly string[] = ['text', 'reason', 'document'] satisfies Input[];

export interface ActionForm {
  action: AllowedAction;
  hidden: [string, string][];
  takes: Record<Input, { asked: boolean; required: boolean }>;
  text: string;
  reason: string;
  uploads: UploadView[];
  errors: Record<string, string>;
}

export const offered = ({ allowedActions }: Tracking): AllowedAction[] =>
  allowedActions.filter(({ requires }) => requires.every((one) => inputs.includes(one)));

/** The form of an allowed action, with what was typed in it before. */
export function actionForm(
  sealer: Sealer,
  tracking: Tracking,
  action: AllowedAction,
  draft?: Draft,
  errors: FieldErrors = new Map(),
): ActionForm {
  const mine =
    draft &&
    draft.action === action.action &&
    draft.task === (action.task ?? '') &&
    draft.outcome === (action.outcome ?? '');
  const content: Draft = mine ? draft : emptyDraft(tracking, action);
  const asked = (input: Input) => ({
    asked: action.requires.includes(input) || action.accepts.includes(input),
    required: action.requires.includes(input),
  });
  const typed = new Set(['text', 'reason', 'upload']);
  return {
    action,
    hidden: carriedFields(sealer, content).filter(([name]) => !typed.has(name)),
    takes: { text: asked('text'), reason: asked('reason'), document: asked('document') },
    text: content.text,
    reason: content.reason,
    uploads: sealUploads(sealer, content.uploads),
    errors: mine ? Object.fromEntries(errors) : {},
  };
}

const emptyDraft = (tracking: Tracking, { action, task = '', outcome = '' }: AllowedAction): Draft => ({
  case: tracking.number,
  action,
  task,
  outcome,
  seq: tracking.seq,
  key: newKey(),
  text: '',
  reason: '',
  uploads: [],
});
