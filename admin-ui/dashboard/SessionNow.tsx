import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { SessionRow } from '../../workflows/contract/http-council.ts';

/** A member may sit in the room with this page open while the session is convened. */
const askEvery = 30_000;

/** The way into the session that goes on. */
export function SessionNow() {
  const translate = useTranslate();
  const { data = [] } = useGetList<SessionRow>(
    'sessions',
    {
      pagination: { page: 1, perPage: 1 },
      sort: { field: 'startsAt', order: 'DESC' },
      filter: { status: 'convened' },
    },
    { refetchInterval: askEvery },
  );
  return (
    <div role="status">
      {data.map(({ id }) => (
        <Alert
          key={id}
          severity="info"
          sx={{ mb: 2, flexWrap: 'wrap' }}
          action={
            <Button component={Link} to={`/sessions/${id}/live`} variant="contained">
              {translate('app.liveSession.join')}
            </Button>
          }
        >
          {translate('app.liveSession.now')}
        </Alert>
      ))}
    </div>
  );
}
