import Box from '@mui/material/Box';
import type { DocumentView } from '../../../../workflows/contract/http-documents.ts';
import { DocumentRow } from '../documents/DocumentRow.tsx';

export const DocumentList = ({ caseId, documents }: { caseId: string; documents: readonly DocumentView[] }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
    {documents.map((document) => (
      <DocumentRow key={document.id} caseId={caseId} document={document} />
    ))}
  </Box>
);
