import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { TimelineEntry } from '../../../../workflows/contract/http.ts';
import { Timeline } from '../desk/Timeline.tsx';

export function ChangesNote({ caseId, changes }: { caseId: string; changes: readonly TimelineEntry[] }) {
  const translate = useTranslate();
  return (
    <Alert severity="warning">
      <AlertTitle>{translate('app.action.staleTitle')}</AlertTitle>
      {translate('app.action.staleText')}
      <Box sx={{ mt: 1, pl: 1 }}>
        <Timeline caseId={caseId} entries={changes} />
      </Box>
    </Alert>
  );
}
