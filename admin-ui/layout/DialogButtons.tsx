import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import { useTranslate } from 'react-admin';

interface Props {
  readonly close: () => void;
  /** To what was typed, from what it would change. */
  readonly back?: (() => void) | undefined;
  /** What pressing on does; without it there is nothing to press on with. */
  readonly words?: string;
  readonly ready?: boolean;
  readonly danger?: boolean;
  readonly busy?: boolean;
}

export function DialogButtons({ close, back, words, ready = true, danger = false, busy = false }: Props) {
  const translate = useTranslate();
  return (
    <DialogActions sx={{ p: 2, flexWrap: 'wrap', gap: 1 }}>
      <Button onClick={close} disabled={busy}>
        {translate('app.action.cancel')}
      </Button>
      {back && (
        <Button variant="outlined" onClick={back} disabled={busy}>
          {translate('app.action.back')}
        </Button>
      )}
      {words && (
        <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} disabled={busy || !ready}>
          {busy ? translate('app.action.sending') : words}
        </Button>
      )}
    </DialogActions>
  );
}
