import type { DocumentView } from '../../../../workflows/contract/http-documents.ts';
import type { Begun } from '../../../providers/resumable-upload.ts';
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
  /** `interrupted`: the page was left while it was on its way; the person has to give the file once more. */
  readonly state: 'sending' | 'waiting' | 'failed' | 'ready' | 'interrupted';
  /** As the system has it: tells the same file from another of its name. */
  readonly modified?: number;
  readonly begun?: Begun;
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

/** What outlives the page: files that have come, and what is needed to go on with the others. */
export const keptFiles = (files: readonly TrayFile[]): TrayFile[] =>
  files.filter(({ state, begun, again }) => state === 'ready' || (begun && (state !== 'failed' || again))).map(kept);

function kept({ fault: _, again: __, ...file }: TrayFile): TrayFile {
  return file.state === 'ready' ? file : { ...file, state: 'interrupted', part: 0 };
}

export const isSameFile = ({ name, size, modified }: TrayFile, file: File): boolean =>
  file.name === name && file.size === size && file.lastModified === modified;
