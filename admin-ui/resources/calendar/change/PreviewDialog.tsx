import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import type { CalendarPreview } from '../../../../workflows/contract/http.ts';
import { MovesTable } from './MovesTable.tsx';
import type { CalendarChanging } from './use-calendar-change.ts';

interface Props {
  readonly preview: CalendarPreview;
  readonly changing: CalendarChanging;
}

/** What the change does to open cases; only whoever has seen it can confirm it. */
export function PreviewDialog({ preview: { open, moves }, changing: { busy, confirm, back } }: Props) {
  const translate = useTranslate();
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const cases = new Set(moves.map(({ caseId }) => caseId)).size;
  return (
    <Dialog
      open
      onClose={() => !busy && back()}
      fullWidth
      maxWidth="md"
      fullScreen={small}
      aria-labelledby="preview-title"
    >
      <DialogTitle id="preview-title">{translate('app.calendar.impact.title')}</DialogTitle>
      <DialogContent>
        <Typography>{translate('app.calendar.impact.open', { smart_count: open })}</Typography>
        <Typography sx={{ mb: 1, fontWeight: 600 }}>
          {cases === 0
            ? translate('app.calendar.impact.none')
            : translate('app.calendar.impact.moves', { smart_count: cases })}
        </Typography>
        {cases > 0 && <MovesTable moves={moves} />}
      </DialogContent>
      <DialogActions sx={{ p: 2, flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={back} disabled={busy}>
          {translate('app.calendar.back')}
        </Button>
        <Button variant="contained" onClick={() => void confirm()} disabled={busy}>
          {translate(busy ? 'app.action.sending' : 'app.calendar.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
