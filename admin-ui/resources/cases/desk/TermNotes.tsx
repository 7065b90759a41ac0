import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { CaseView, TermView } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';

/** What has happened to the term, the gravest first. */
export function TermNotes({ term, status }: { term: TermView; status: CaseView['status'] }) {
  const { silenceSince, lapsed, suspended, warned } = term;
  const translate = useTranslate();
  const { date } = useFormat();
  return (
    <>
      {silenceSince && <Note severity="error">{translate('app.term.silence', { at: date(silenceSince) })}</Note>}
      {lapsed && !silenceSince && <Note severity="error">{translate('app.term.lapsed')}</Note>}
      {suspended && (
        <Note severity="info">{translate(status === 'suspended' ? 'app.term.standsStill' : 'app.term.suspended')}</Note>
      )}
      {warned && !lapsed && <Note severity="warning">{translate('app.term.warned')}</Note>}
    </>
  );
}

const Note = ({ severity, children }: { severity: 'error' | 'info' | 'warning'; children: string }) => (
  <Alert severity={severity} sx={{ mb: 1 }}>
    {children}
  </Alert>
);
