import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { SessionView } from '../../../../workflows/contract/http-council.ts';
import { useFormat } from '../../../format/use-format.ts';
import { lastDayToPublish } from '../session-values.ts';

/** Until when the agenda has to be published. */
export function NoticeNote({ view: { sitting, rules, startsAt } }: { view: SessionView }) {
  const translate = useTranslate();
  const { date } = useFormat();
  const days = sitting === 'regular' ? rules.noticeDays : rules.extraordinaryNoticeDays;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
      {translate('app.council.session.notice', { smart_count: days })}{' '}
      {translate('app.council.session.lastDay', { day: date(lastDayToPublish(startsAt, days)) })}
    </Typography>
  );
}
