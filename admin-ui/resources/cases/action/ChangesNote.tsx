import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { TimelineEntry } from '../../../../workflows/contract/http.ts';
import { CaseTimeline } from '../desk/CaseTimeline.tsx';

interface Props {
  readonly caseId: string;
  readonly changes: readonly TimelineEntry[];
  /** What was begun may still be sent. */
  readonly possible: boolean;
}

/** What others did to the case while somebody was writing. */
export function ChangesNote({ caseId, changes, possible }: Props) {
  const translate = useTranslate();
  return (
    <Alert severity="warning">
      <AlertTitle>{translate('app.action.staleTitle')}</AlertTitle>
      {translate(possible ? 'app.action.staleText' : 'app.action.gone')}
      <Box sx={{ mt: 1, pl: 1 }}>
        <CaseTimeline caseId={caseId} entries={changes} />
      </Box>
    </Alert>
  );
}
