import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
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
export function AskDialog({ title, lead, confirm, danger, busy, error, send, close, children }: Props) {
  const translate = useTranslate();
  const buttons = (
    <DialogActions sx={{ p: 2, flexWrap: 'wrap', gap: 1 }}>
      <Button onClick={close} disabled={busy}>
        {translate('ra.action.cancel')}
      </Button>
      <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} disabled={busy}>
        {busy ? translate('app.action.sending') : confirm}
      </Button>
    </DialogActions>
  );
  return (
    <FormDialog title={title} busy={busy} close={close} send={send} buttons={buttons}>
      {lead && <Typography>{lead}</Typography>}
      {error !== undefined && error !== null && <FailureNote error={error} />}
      {children}
    </FormDialog>
  );
}
