import { useEffect, useRef, useState } from 'react';
import type { DocumentView } from '../../../../workflows/contract/http-documents.ts';
import { useConnection, useSession } from '../../../providers/connection.tsx';
import { dropDraft, keepDraft, readDraft } from '../../../providers/drafts.ts';
import { type Begun, resumableUpload, type SendingEvents } from '../../../providers/resumable-upload.ts';
import { isSameFile, keptFiles, type TrayFile } from './tray.ts';

type Sending = ReturnType<typeof resumableUpload>;

/** Files that a person gathers for a case. They are sent at once; what has come survives a reload until it is added, what was on its way goes on when it is given again. */
export function useTray(caseId: string) {
  const { api } = useConnection();
  const community = useSession()?.user.community ?? '';
  const draft = `case.${caseId}.tray`;
  const [files, setFiles] = useState<readonly TrayFile[]>(() => readDraft<TrayFile[]>(draft) ?? []);
  const kept = JSON.stringify(keptFiles(files));
  const sendings = useRef(new Map<string, Sending>());

  useEffect(() => {
    if (kept === '[]') dropDraft(draft);
    else keepDraft(draft, JSON.parse(kept));
  }, [draft, kept]);
  useEffect(() => {
    const all = sendings.current;
    return () => {
      for (const sending of all.values()) void sending.abort();
    };
  }, []);

  const change = (id: string, part: Partial<TrayFile>): void =>
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));

  function send(id: string, file: File, before?: Begun): void {
    const events: SendingEvents = {
      begun: (begun) => change(id, { begun }),
      progress: (part) => change(id, { part, state: 'sending' }),
      waiting: () => change(id, { state: 'waiting' }),
      done: ({ uploadId, secret, name, size }) =>
        change(id, { state: 'ready', part: 1, name, size, sent: { uploadId, secret } }),
      failed: ({ message, status }) =>
        change(id, { state: 'failed', fault: message, again: status === 0 || status >= 500 }),
    };
    const sending = resumableUpload(api, community, file, events, before);
    sendings.current.set(id, sending);
    sending.start();
  }

  return {
    files,
    take(chosen: readonly File[], kind: string, replaces?: DocumentView): void {
      const named = chosen.map((file) => ({ id: crypto.randomUUID(), file }));
      const asRow = ({ id, file }: (typeof named)[number]): TrayFile => ({
        id,
        name: file.name,
        size: file.size,
        modified: file.lastModified,
        kind,
        part: 0,
        state: 'sending',
        ...(replaces && { replaces }),
      });
      setFiles((all) => [...all, ...named.map(asRow)]);
      for (const { id, file } of named) send(id, file);
    },
    goOn(id: string): void {
      change(id, { state: 'sending' });
      sendings.current.get(id)?.start();
    },
    /** With the file that an earlier page had begun to send. */
    goOnWith(row: TrayFile, file: File): void {
      if (!isSameFile(row, file)) {
        change(row.id, { fault: 'app.files.notTheSame' });
        return;
      }
      setFiles((all) => all.map((one) => (one.id === row.id ? sendingAgain(one) : one)));
      send(row.id, file, row.begun);
    },
    remove(id: string): void {
      void sendings.current
        .get(id)
        ?.abort(true)
        .catch(() => undefined);
      setFiles((all) => all.filter((one) => one.id !== id));
    },
    choose: (id: string, kind: string): void => change(id, { kind }),
    clear: (): void => setFiles([]),
  };
}
export type TrayOf = ReturnType<typeof useTray>;

const sendingAgain = ({ fault: _, ...file }: TrayFile): TrayFile => ({ ...file, state: 'sending' });
