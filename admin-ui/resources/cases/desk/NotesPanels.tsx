import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Facts } from '../../../layout/Facts.tsx';
import { Panel } from '../../../layout/Panel.tsx';

/** What was asked, written and decided: each only while there is one. */
export function NotesPanels({ view: { request, resolution, decision } }: { view: CaseView }) {
  const translate = useTranslate();
  const { date, dateTime } = useFormat();
  return (
    <>
      {decision && (
        <Panel title={translate('app.case.decision')}>
          <Typography sx={{ fontWeight: 600 }}>{decision.title}</Typography>
          <Typography variant="body2" color="textSecondary">
            {dateTime(decision.at)}
          </Typography>
          {decision.text && <Typography sx={{ mt: 1, whiteSpace: 'pre-line' }}>{decision.text}</Typography>}
        </Panel>
      )}
      {request && (
        <Panel title={translate('app.case.request')}>
          <Typography sx={{ whiteSpace: 'pre-line' }}>{request.text}</Typography>
          <Typography variant="body2" color="textSecondary">
            {translate('app.case.until')}: {date(request.until)}
          </Typography>
        </Panel>
      )}
      {resolution && (
        <Panel title={translate('app.case.resolution')}>
          <Typography sx={{ mb: 1, whiteSpace: 'pre-line' }}>{resolution.text}</Typography>
          <Facts
            facts={[
              [translate('app.case.executor'), resolution.executor],
              [translate('app.case.until'), resolution.dueAt && date(resolution.dueAt)],
            ]}
          />
        </Panel>
      )}
    </>
  );
}
