import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { DocumentView } from '../../../../workflows/contract/http-documents.ts';
import type { Withheld } from '../../../../workflows/contract/http-withheld.ts';

const severities = { unchecked: 'info', unscannable: 'warning', quarantined: 'error' } as const;

/** Why a file of the case can be neither opened nor downloaded. */
export function WithheldNote({ document, reason }: { document: DocumentView; reason: Withheld }) {
  const translate = useTranslate();
  return (
    <Alert severity={severities[reason]} sx={{ mt: 0.5, py: 0 }}>
      {translate(`app.files.withheld.${reason}`, { finding: document.finding ?? '' })}
    </Alert>
  );
}
