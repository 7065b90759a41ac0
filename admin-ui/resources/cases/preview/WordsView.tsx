import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { Waiting } from '../../../layout/Waiting.tsx';
import { useConnection } from '../../../providers/connection.tsx';
import { readDocumentText } from '../../../providers/preview-calls.ts';
import { Words } from './TextView.tsx';

interface Props {
  readonly caseId: string;
  readonly id: string;
  /** Why there is no picture of it. */
  readonly reason: string;
}

/** For what cannot be shown: the words that a machine read in it. */
export function WordsView({ caseId, id, reason }: Props) {
  const translate = useTranslate();
  const { api } = useConnection();
  const { data, error } = useQuery({
    queryKey: ['document-text', caseId, id],
    queryFn: () => readDocumentText(api, caseId, id),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <>
      <Alert severity="info" sx={{ mb: 2, mx: 'auto', maxWidth: '48rem' }}>
        {reason}
      </Alert>
      {error ? <FailureNote error={error} /> : !data && <Waiting />}
      {data?.state === 'read' && (
        <>
          <Typography variant="h3" component="h3" sx={{ mb: 1, mx: 'auto', maxWidth: '48rem' }}>
            {translate(data.source === 'picture' ? 'app.preview.recognised' : 'app.preview.words')}
          </Typography>
          <Words text={data.text} />
        </>
      )}
      {data && data.state !== 'read' && (
        <Typography color="textSecondary" sx={{ mx: 'auto', maxWidth: '48rem' }}>
          {translate('app.preview.noWords')}
        </Typography>
      )}
    </>
  );
}
