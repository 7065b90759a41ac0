import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DecisionView } from '../../../../workflows/contract/http-council.ts';
import { useFormat } from '../../../format/use-format.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { Waiting } from '../../../layout/Waiting.tsx';
import { useConnection } from '../../../providers/connection.tsx';
import { decisionDocumentUrl, readDecision } from '../../../providers/council-calls.ts';
import { NoteField } from '../../decisions/show/NoteField.tsx';

interface Props {
  readonly decision: string;
  /** A member writes a private note beside it. */
  readonly noted: boolean;
}

/** The draft that an item is about, read once it is opened: each reading is noted in the journal. */
export function DraftText({ decision, noted }: Props) {
  const translate = useTranslate();
  const { api } = useConnection();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['decisions', 'getOne', { id: decision }],
    queryFn: () => readDecision(api, decision),
    enabled: open,
    staleTime: 60_000,
  });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <Typography component="summary" sx={{ cursor: 'pointer', minHeight: 32, fontWeight: 600 }}>
        {translate('app.liveSession.draft')}
      </Typography>
      {error && <FailureNote error={error} retry={() => void refetch()} />}
      {open && !data && !error && <Waiting />}
      {data && <Draft draft={data} />}
      {data && noted && (
        <Box sx={{ mt: 1.5 }}>
          <NoteField view={data} />
        </Box>
      )}
    </details>
  );
}

function Draft({ draft: { id, text, reasons, documents } }: { draft: DecisionView }) {
  const translate = useTranslate();
  const format = useFormat();
  const { api } = useConnection();
  return (
    <Box sx={{ display: 'grid', gap: 1, mt: 1 }}>
      <Typography sx={{ whiteSpace: 'pre-line' }}>{text ?? translate('app.liveSession.noText')}</Typography>
      {reasons && (
        <div>
          <Typography variant="h3">{translate('app.liveSession.reasons')}</Typography>
          <Typography sx={{ whiteSpace: 'pre-line' }}>{reasons}</Typography>
        </div>
      )}
      {documents.length > 0 && (
        <div>
          <Typography variant="h3">{translate('app.liveSession.documents')}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {documents.map((one) => (
              <li key={one.id}>
                <Link href={decisionDocumentUrl(api, id, one.id)} target="_blank" rel="noopener">
                  {`${one.name} (${format.size(one.size)})`}
                </Link>
              </li>
            ))}
          </Box>
        </div>
      )}
    </Box>
  );
}
