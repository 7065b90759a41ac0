import { randomUUID } from 'node:crypto';
import type { ActionRequest } from '../../../workflows/contract/http.ts';
import { type Action, actions } from '../../../workflows/domain/case-command.ts';
import { type FormFields, first } from '../../form/read-form.ts';
import { openUploads, type StoredUpload, sealUploads } from '../../form/stored-uploads.ts';
import { PageError } from '../../page/page-error.ts';
import type { Sealer } from '../../security/seal.ts';

/** What a citizen is about to send from the case page; like the application, all of it travels in the form. */
export interface Draft {
  /** Number of the case that it was typed for. */
  case: string;
  action: Action;
  task: string;
  outcome: string;
  seq: number;
  key: string;
  text: string;
  reason: string;
  uploads: StoredUpload[];
}

export const newKey = (): string => randomUUID();

export function readDraft(fields: FormFields, sealer: Sealer): Draft {
  const action = actions.find((one) => one === first(fields, 'action'));
  if (action === undefined) throw new PageError(400);
  return {
    case: first(fields, 'case'),
    action,
    task: first(fields, 'task'),
    outcome: first(fields, 'outcome'),
    seq: Number(first(fields, 'seq')) || 0,
    key: sealer.open<string>('key', first(fields, 'key')) ?? newKey(),
    text: first(fields, 'text'),
    reason: first(fields, 'reason'),
    uploads: openUploads(sealer, fields.get('upload') ?? []),
  };
}

/** The draft as hidden fields, for a page that comes in between. */
export function carriedFields(sealer: Sealer, draft: Draft): [string, string][] {
  const { action, task, outcome, text, reason, key, seq, uploads } = draft;
  const plain = Object.entries({
    case: draft.case,
    action,
    task,
    outcome,
    seq: String(seq),
    text,
    reason,
    key: sealer.seal('key', key),
  });
  return [...plain, ...sealUploads(sealer, uploads).map(({ token }): [string, string] => ['upload', token])];
}

export function actionRequest({ action, task, outcome, seq, text, reason, uploads }: Draft): ActionRequest {
  return {
    action,
    ...(task && { task }),
    ...(outcome && { outcome }),
    expectedSeq: seq,
    ...(text.trim() && { text: text.trim() }),
    ...(reason.trim() && { reason: reason.trim() }),
    ...(uploads.length > 0 && { documents: uploads.map(({ uploadId, secret }) => ({ uploadId, secret })) }),
  };
}
