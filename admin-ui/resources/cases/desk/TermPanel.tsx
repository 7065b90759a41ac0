import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { ExpectedEndNote } from './ExpectedEndNote.tsx';
import { TermDays } from './TermDays.tsx';
import { TermNotes } from './TermNotes.tsx';

export function TermPanel({ view: { term, status, expected } }: { view: CaseView }) {
  const translate = useTranslate();
  const { date } = useFormat();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { counted, extension, left, kind, lapsed, countedFrom, ledger } = term;
  const days = term.days + extension;
  const summary = translate('app.term.counted', { counted, days });
  return (
    <Panel title={translate('app.term.title')}>
      <TermNotes term={term} status={status} />
      <Typography variant="body2">
        {summary} ({translate(`app.term.${kind}`)}){status !== 'closed' && `, ${translate('app.term.left', { left })}`}
      </Typography>
      <LinearProgress
        variant="determinate"
        aria-label={summary}
        value={Math.min(100, (100 * counted) / Math.max(1, days))}
        color={lapsed ? 'error' : 'primary'}
        sx={{ my: 1, height: 8, borderRadius: 4 }}
      />
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
        {translate('app.term.from', { at: date(countedFrom) })}
        {extension > 0 && ` · ${translate('app.term.extension', { smart_count: extension })}`}
      </Typography>
      {expected && <ExpectedEndNote expected={expected} />}
      <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)} sx={{ ml: -0.5 }}>
        {translate(open ? 'app.term.hide' : 'app.term.show')}
      </Button>
      <div id={id}>{open && <TermDays ledger={ledger} />}</div>
    </Panel>
  );
}
