import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { TimelineEntry } from '../../workflows/contract/http.ts';
import { useFormat } from '../format/use-format.ts';
import { PrivateMark } from './PrivateMark.tsx';

/** The applicant never sees it. */
const privateNote = 'note.added';
const plain = { bgcolor: 'background.default' };
const ofOffice = { bgcolor: 'warning.light', border: '1px dashed', borderColor: 'warning.main' };

interface Props {
  readonly entries: readonly TimelineEntry[];
  /** The documents of an entry, where it has any. */
  readonly documentsOf?: (entry: TimelineEntry) => ReactNode;
}

export function Timeline({ entries, documentsOf }: Props) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, pl: 2, borderLeft: 2, borderColor: 'divider' }}>
      {entries.map((entry) => (
        <Box
          component="li"
          key={entry.seq}
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
          <Entry entry={entry} />
          {documentsOf?.(entry)}
        </Box>
      ))}
    </Box>
  );
}

function Entry({ entry: { at, type, title, actor, text } }: { entry: TimelineEntry }) {
  const { dateTime } = useFormat();
  return (
    <>
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
    </>
  );
}
