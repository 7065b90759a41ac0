import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslate } from 'react-admin';
import type { ChainHistory } from '../../workflows/contract/http-history.ts';
import { Hash } from './Hash.tsx';

/** Whether the record is what the workflow itself vouches for. */
export function Verification({ verification }: { verification: ChainHistory['verification'] }) {
  const translate = useTranslate();
  const { fault, workflowHead, recordHead } = verification;
  const heads = (
    <div>
      {translate('app.history.recordHead')}: № {recordHead.seq} <Hash hash={recordHead.hash} />
      {workflowHead && (
        <>
          <br />
          {translate('app.history.workflowHead')}: № {workflowHead.seq} <Hash hash={workflowHead.hash} />
        </>
      )}
    </div>
  );
  if (fault)
    return (
      <Alert severity="error" sx={{ mb: 2 }}>
        <AlertTitle>{translate('app.history.broken')}</AlertTitle>
        {translate(`app.history.fault.${fault.kind}`, { seq: fault.seq })}
        {heads}
      </Alert>
    );
  return (
    <Alert severity={workflowHead ? 'success' : 'warning'} sx={{ mb: 2 }}>
      <AlertTitle>{translate('app.history.ok')}</AlertTitle>
      {workflowHead ? translate('app.history.okText', { seq: recordHead.seq }) : translate('app.history.unknown')}
      {heads}
    </Alert>
  );
}
