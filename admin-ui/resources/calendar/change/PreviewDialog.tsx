import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CalendarPreview } from '../../../../workflows/contract/http.ts';
import { TitledDialog } from '../../../layout/TitledDialog.tsx';
import { MovesTable } from './MovesTable.tsx';
import type { CalendarChanging } from './use-calendar-change.ts';

interface Props {
  readonly preview: CalendarPreview;
  readonly changing: CalendarChanging;
}

/** What the change does to open cases; only whoever has seen it can confirm it. */
export function PreviewDialog({ preview: { open, moves }, changing: { busy, confirm, back } }: Props) {
  const translate = useTranslate();
  const cases = new Set(moves.map(({ caseId }) => caseId)).size;
  return (
    <TitledDialog title={translate('app.calendar.impact.title')} width="md" busy={busy} close={back}>
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
    </TitledDialog>
  );
}
