import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';
import { FailureNote } from './FailureNote.tsx';

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
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };
  return (
    <Dialog open onClose={() => !busy && close()} fullWidth maxWidth="sm" fullScreen={small} aria-labelledby={id}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          {lead && <Typography sx={{ mb: 1 }}>{lead}</Typography>}
          {error !== undefined && error !== null && <FailureNote error={error} />}
          {children}
        </DialogContent>
        <DialogActions sx={{ p: 2, flexWrap: 'wrap', gap: 1 }}>
          <Button onClick={close} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} disabled={busy}>
            {busy ? translate('app.action.sending') : confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
