import Alert, { type AlertColor } from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { PermitView } from '../../../../workflows/contract/http-permits.ts';
import type { PermitStatus } from '../../../../workflows/domain/permit/permit-state.ts';
import { localDate } from '../../../format/measures.ts';
import { useFormat } from '../../../format/use-format.ts';
import { lateConditions } from '../standing.ts';

const looks: Readonly<Record<PermitStatus, AlertColor>> = {
  granted: 'info',
  'in-force': 'success',
  suspended: 'warning',
  revoked: 'error',
  surrendered: 'info',
  expired: 'info',
};

/** What is true of a permit now, in one sentence, and what its holder owes. */
export function TrueNow({ view }: { view: PermitView }) {
  const translate = useTranslate();
  const { date } = useFormat();
  const { status, from, until, suspendedSince, endedAt } = view;
  const late = lateConditions(view, localDate(new Date()));
  const says = translate(`app.permit.now.${status}`, {
    from: date(from),
    until: date(until),
    since: suspendedSince ? date(suspendedSince) : '',
    at: endedAt ? date(endedAt) : '',
  });
  return (
    <>
      <Alert severity={looks[status]} sx={{ mt: 1 }}>
        {says}
      </Alert>
      {late > 0 && !endedAt && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {translate('app.permit.lateConditions', { smart_count: late })}
        </Alert>
      )}
    </>
  );
}
