import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { useConnection } from '../../providers/connection.tsx';
import { readDocumentChecks } from '../../providers/document-check-calls.ts';
import { FaultsPanel } from './FaultsPanel.tsx';
import { RunsPanel } from './RunsPanel.tsx';

/** Whether the files of the record are still what came in, for who answers for them. */
export function ChecksPage() {
  const translate = useTranslate();
  const { api } = useConnection();
  const { data, error, refetch } = useQuery({
    queryKey: ['document-checks'],
    queryFn: () => readDocumentChecks(api),
    refetchInterval: 60_000,
  });
  return (
    <>
      <PageTitle title={translate('app.checks.title')} />
      <Typography sx={{ mb: 2, maxWidth: 900 }}>{translate('app.checks.lead')}</Typography>
      {error && <FailureNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && <FaultsPanel faults={data.faults} anyChecked={data.newestCheckAt !== null} />}
      {data && <RunsPanel checks={data} />}
    </>
  );
}
