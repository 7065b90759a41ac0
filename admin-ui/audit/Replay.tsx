import ReplayIcon from '@mui/icons-material/Replay';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { ReplayReport } from '../../workflows/contract/http-history.ts';
import { useFormat } from '../format/use-format.ts';
import { FailureNote } from '../layout/FailureNote.tsx';
import { Panel } from '../layout/Panel.tsx';
import { useConnection } from '../providers/connection.tsx';
import { replay } from '../providers/history-calls.ts';

export function Replay({ path }: { path: string }) {
  const translate = useTranslate();
  const { api } = useConnection();
  const { mutate, isPending, data, error } = useMutation({ mutationFn: () => replay(api, path) });
  return (
    <Panel title={translate('app.history.replay')}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {translate('app.history.replayHint')}
      </Typography>
      <Button variant="contained" startIcon={<ReplayIcon />} onClick={() => mutate()} disabled={isPending}>
        {translate(isPending ? 'app.history.replaying' : 'app.history.replay')}
      </Button>
      <Box aria-live="polite" sx={{ mt: 2 }}>
        {error && <FailureNote error={error} />}
        {data && <Report report={data} />}
      </Box>
    </Panel>
  );
}

function Report({ report: { same, runs, at } }: { report: ReplayReport }) {
  const translate = useTranslate();
  const { dateTime } = useFormat();
  return (
    <Alert severity={same ? 'success' : 'error'}>
      <AlertTitle>{translate(same ? 'app.history.same' : 'app.history.different')}</AlertTitle>
      {dateTime(at)}
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {runs.map(({ runId, ok, message }, index) => (
          <li key={runId}>
            {translate('app.history.run', { n: index + 1 })}:{' '}
            {translate(ok ? 'app.history.runOk' : 'app.history.runFailed')}
            {message && ` — ${message}`}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
