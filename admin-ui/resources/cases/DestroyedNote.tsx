import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../format/use-format.ts';

/** Of a case whose content is gone. */
export function DestroyedNote({ at }: { at: string | undefined }) {
  const translate = useTranslate();
  const { date } = useFormat();
  if (!at) return null;
  return (
    <Alert severity="info" sx={{ my: 1 }}>
      {translate('app.archive.destroyed', { at: date(at) })}
    </Alert>
  );
}
