import { useEffect, useRef, useState } from 'react';
import type { Upload } from '../../workflows/contract/http.ts';
import { useConnection, useSession } from '../providers/connection.tsx';
import { uploadFile } from '../providers/upload.ts';

export interface UploadUnderWay {
  readonly id: string;
  readonly name: string;
  readonly part: number;
  readonly fault?: string;
}

/** Sends files one after the other as they are chosen; `arrived` gets each with its secret. */
export function useUploads(arrived: (upload: Upload) => void) {
  const { api } = useConnection();
  const community = useSession()?.user.community ?? '';
  const [underWay, setUnderWay] = useState<readonly UploadUnderWay[]>([]);
  const stop = useRef<AbortController>(undefined);
  useEffect(() => {
    const controller = new AbortController();
    stop.current = controller;
    return () => controller.abort();
  }, []);

  const change = (id: string, part: Partial<UploadUnderWay>): void =>
    setUnderWay((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const forget = (id: string): void => setUnderWay((all) => all.filter((one) => one.id !== id));

  async function sendOne(id: string, file: File): Promise<void> {
    const signal = stop.current?.signal;
    if (!signal || signal.aborted) return;
    try {
      arrived(await uploadFile(api, community, file, (part) => change(id, { part }), signal));
      forget(id);
    } catch (error) {
      if (!signal.aborted) change(id, { fault: (error as Error).message });
    }
  }

  async function start(files: readonly File[]): Promise<void> {
    const named = files.map((file) => ({ id: crypto.randomUUID(), file }));
    setUnderWay((all) => [...all, ...named.map(({ id, file }) => ({ id, name: file.name, part: 0 }))]);
    for (const { id, file } of named) await sendOne(id, file);
  }

  return { underWay, start, forget, busy: underWay.some(({ fault }) => fault === undefined) };
}
