import { useEffect, useRef, useState } from 'react';
import { useConnection } from '../../../providers/connection.tsx';
import { keepNote } from '../../../providers/council-calls.ts';
import { dropDraft, keepDraft, readDraft } from '../../../providers/drafts.ts';

/** Long enough to type on; nobody loses more than a moment. */
const pauseInTyping = 800;
/** A note that could not be kept is tried again. */
const again = 5_000;

export type NoteState = 'kept' | 'keeping' | 'failed';

/** A private note, kept as it is typed: in this window at once, on the server a moment later. */
export function useNote(decision: string, kept: string) {
  const { api } = useConnection();
  const draft = `decision.${decision}.note`;
  const [text, setText] = useState(() => readDraft<string>(draft) ?? kept);
  const [onServer, setOnServer] = useState(kept);
  const [failures, setFailures] = useState(0);
  const latest = useRef(text);
  latest.current = text;

  useEffect(() => {
    if (text === onServer) return;
    const save = async (): Promise<void> => {
      try {
        await keepNote(api, decision, { text });
        setOnServer(text);
        setFailures(0);
        if (latest.current === text) dropDraft(draft);
      } catch {
        setFailures((before) => before + 1);
      }
    };
    const timer = setTimeout(() => void save(), failures > 0 ? again : pauseInTyping);
    return () => clearTimeout(timer);
  }, [api, decision, draft, text, onServer, failures]);

  const state: NoteState = text === onServer ? 'kept' : failures > 0 ? 'failed' : 'keeping';
  return {
    text,
    state,
    change(typed: string): void {
      keepDraft(draft, typed);
      setText(typed);
    },
  };
}
