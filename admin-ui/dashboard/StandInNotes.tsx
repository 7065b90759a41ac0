import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { MyDay } from '../../workflows/contract/http.ts';
import { useFormat } from '../format/use-format.ts';

/** For whom one works beside one's own work, and who does one's own. */
export function StandInNotes({ standsInFor, absence }: Pick<MyDay, 'standsInFor' | 'absence'>) {
  const translate = useTranslate();
  const { date } = useFormat();
  return (
    <>
      {absence && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('app.dashboard.away', {
            from: date(absence.from),
            to: date(absence.to),
            name: absence.standInName ?? '—',
          })}
        </Alert>
      )}
      {standsInFor.map(({ userId, name, until }) => (
        <Alert key={userId} severity="info" sx={{ mb: 2 }}>
          {translate('app.dashboard.standsIn', { name, until: date(until) })}
        </Alert>
      ))}
    </>
  );
}
