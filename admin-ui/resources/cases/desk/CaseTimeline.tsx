import Box from '@mui/material/Box';
import type { TimelineEntry } from '../../../../workflows/contract/http.ts';
import { Timeline } from '../../../layout/Timeline.tsx';
import { DocumentList } from './DocumentList.tsx';

interface Props {
  readonly caseId: string;
  readonly entries: readonly TimelineEntry[];
}

export const CaseTimeline = ({ caseId, entries }: Props) => (
  <Timeline
    entries={entries}
    documentsOf={({ documents = [] }) =>
      documents.length > 0 && (
        <Box sx={{ mt: 1 }}>
          <DocumentList caseId={caseId} documents={documents} />
        </Box>
      )
    }
  />
);
