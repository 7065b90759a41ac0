import type { DocumentView } from '../../../../workflows/contract/http-documents.ts';
import type { FinishedUpload } from '../../../uploads/finished-upload.ts';

export type Sent = Pick<FinishedUpload, 'uploadId' | 'secret'>;

/** A file on its way to the case, or there and not yet added. */
export interface TrayFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly kind: string;
  readonly replaces?: DocumentView;
  readonly part: number;
  readonly state: 'sending' | 'waiting' | 'failed' | 'ready';
  readonly fault?: string;
  /** Whether another try may go through: the line was down, the file itself was not refused. */
  readonly again?: boolean;
  readonly sent?: Sent;
}

export const readyFiles = (files: readonly TrayFile[]): FinishedUpload[] =>
  files.flatMap(({ name, size, kind, replaces, sent }) =>
    sent ? [{ ...sent, name, size, ...(replaces ? { replaces: replaces.id } : { kind }) }] : [],
  );

/** Whether everything in the tray has come and can be added in one action. */
export const isReady = (files: readonly TrayFile[]): boolean =>
  files.length > 0 && files.every(({ state }) => state === 'ready');
