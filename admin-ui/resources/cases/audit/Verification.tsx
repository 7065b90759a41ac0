import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslate } from 'react-admin';
import type { CaseHistory } from '../../../../workflows/contract/http.ts';
import { Hash } from './Hash.tsx';

/** Whether the record is what the workflow itself vouches for. */
export function Verification({ verification }: { verification: CaseHistory['verification'] }) {
  const translate = useTranslate();
  const { ok, fault, workflowHead, recordHead } = verification;
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
  if (fault || !ok)
    return (
      <Alert severity="error" sx={{ mb: 2 }}>
        <AlertTitle>{translate('app.history.broken')}</AlertTitle>
        {fault && translate(`app.history.fault.${fault.kind}`, { seq: fault.seq })}
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
