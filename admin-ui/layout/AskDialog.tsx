import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { DialogButtons } from './DialogButtons.tsx';
import { FailureNote } from './FailureNote.tsx';
import { FormDialog } from './FormDialog.tsx';

interface Props {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly busy: boolean;
  readonly error?: unknown;
  readonly send: () => void;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** Asks what a step needs, and says what it does before it is taken. */
export function AskDialog({ title, lead, confirm, danger = false, busy, error, send, close, children }: Props) {
  const buttons = <DialogButtons words={confirm} danger={danger} busy={busy} close={close} />;
  return (
    <FormDialog title={title} busy={busy} close={close} send={send} buttons={buttons}>
      {lead && <Typography>{lead}</Typography>}
      {error !== undefined && error !== null && <FailureNote error={error} />}
      {children}
    </FormDialog>
  );
}
