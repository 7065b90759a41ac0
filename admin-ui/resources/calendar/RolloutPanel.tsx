import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CalendarRollout } from '../../../workflows/contract/http.ts';
import { useFormat } from '../../format/use-format.ts';
import { Panel } from '../../layout/Panel.tsx';

/** How the newest calendar goes over the open cases. */
export function RolloutPanel({
  rollout: { version, state, seen, moved, startedAt, endedAt },
}: {
  rollout: CalendarRollout;
}) {
  const translate = useTranslate();
  const { dateTime } = useFormat();
  const title = translate('app.calendar.rollout.title', { version });
  return (
    <Panel title={title}>
      <Typography role="status">{translate(`app.calendar.rollout.${state}`, { seen, moved })}</Typography>
      {state === 'running' && <LinearProgress aria-label={title} sx={{ my: 1, height: 8, borderRadius: 4 }} />}
      <Typography variant="caption" color="textSecondary">
        {dateTime(startedAt)}
        {endedAt && ` – ${dateTime(endedAt)}`}
      </Typography>
    </Panel>
  );
}
