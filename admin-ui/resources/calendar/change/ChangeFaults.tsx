import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { isProblem } from '../../../providers/problem-error.ts';

/** Why the calendar was not changed, with all that is wrong in it. */
export function ChangeFaults({ error }: { error: unknown }) {
  const translate = useTranslate();
  const messages = isProblem(error) ? [...new Set(error.body.faults.map(({ message }) => message))] : [];
  return (
    <>
      <FailureNote error={error} />
      {isProblem(error, 'calendar.stale') && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('app.calendar.stale')}
        </Alert>
      )}
      {messages
        .filter((message) => message !== (error as Error).message)
        .map((message) => (
          <Alert key={message} severity="error" sx={{ mb: 1 }}>
            {message}
          </Alert>
        ))}
    </>
  );
}
