import ArrowBack from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { useFormat } from '../../../format/use-format.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { PageTitle } from '../../../layout/PageTitle.tsx';
import { Waiting } from '../../../layout/Waiting.tsx';
import { useConnection } from '../../../providers/connection.tsx';
import { readSession } from '../../../providers/council-calls.ts';
import { LiveSession } from './LiveSession.tsx';
import { wholeSessionKey } from './live-view.ts';

/** The session in the room and nothing around it: what a member opens on a phone. */
export function LivePage() {
  const translate = useTranslate();
  const format = useFormat();
  const { api } = useConnection();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({ queryKey: wholeSessionKey(id), queryFn: () => readSession(api, id) });
  if (!data) return error ? <FailureNote error={error} retry={() => void refetch()} /> : <Waiting />;
  return (
    <Box sx={{ maxWidth: 1400 }}>
      <Button component={Link} to={`/sessions/${id}/show`} startIcon={<ArrowBack />} sx={{ mb: 1, ml: -1 }}>
        {translate('app.liveSession.back')}
      </Button>
      <PageTitle title={`${data.sittingTitle}, ${format.dateTime(data.startsAt)}`} />
      <LiveSession session={data} />
    </Box>
  );
}
