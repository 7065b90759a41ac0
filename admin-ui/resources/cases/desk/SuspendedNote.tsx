import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';

/** Since when a case stands still, and why. */
export function SuspendedNote({ view: { status, timeline } }: { view: CaseView }) {
  const translate = useTranslate();
  const { date } = useFormat();
  const suspended = timeline.findLast(({ type }) => type === 'case.suspended');
  if (status !== 'suspended' || !suspended) return null;
  return (
    <Alert severity="info" sx={{ mt: 2, whiteSpace: 'pre-line' }}>
      <AlertTitle>{translate('app.case.suspendedSince', { at: date(suspended.at) })}</AlertTitle>
      {suspended.text}
    </Alert>
  );
}
