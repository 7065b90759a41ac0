import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

/** An error in the words it came with, and a way to try again. */
export function FailureNote({ error, retry }: { error: unknown; retry?: () => void }) {
  const translate = useTranslate();
  const message = error instanceof Error ? error.message : 'app.error.unreadable';
  return (
    <Alert
      severity="error"
      sx={{ mb: 2 }}
      action={
        retry && (
          <Button color="inherit" onClick={retry}>
            {translate('app.error.retry')}
          </Button>
        )
      }
    >
      {translate(message, { _: message })}
    </Alert>
  );
}
