import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { TimelineEntry } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import { DocumentList } from './DocumentList.tsx';
import { PrivateMark } from './PrivateMark.tsx';

/** The applicant never sees it. */
const privateNote = 'note.added';
const plain = { bgcolor: 'background.default' };
const ofOffice = { bgcolor: 'warning.light', border: '1px dashed', borderColor: 'warning.main' };

export function Timeline({ caseId, entries }: { caseId: string; entries: readonly TimelineEntry[] }) {
  const { dateTime } = useFormat();
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, pl: 2, borderLeft: 2, borderColor: 'divider' }}>
      {entries.map(({ seq, at, type, title, actor, text, documents = [] }) => (
        <Box
          component="li"
          key={seq}
          sx={{
            position: 'relative',
            pb: 2,
            '&:last-child': { pb: 0 },
            '&::before': {
              content: '""',
              position: 'absolute',
              left: -23,
              top: 6,
              width: 12,
              height: 12,
              borderRadius: '50%',
              bgcolor: 'primary.main',
            },
          }}
        >
          <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
          <Typography variant="body2" color="textSecondary">
            <time dateTime={at}>{dateTime(at)}</time> · {actor}
          </Typography>
          {type === privateNote && <PrivateMark />}
          {text && (
            <Typography
              variant="body2"
              sx={{
                mt: 0.5,
                p: 1,
                borderRadius: 1,
                whiteSpace: 'pre-line',
                ...(type === privateNote ? ofOffice : plain),
              }}
            >
              {text}
            </Typography>
          )}
          {documents.length > 0 && (
            <Box sx={{ mt: 1 }}>
              <DocumentList caseId={caseId} documents={documents} />
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}
