import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { SessionView } from '../../../../workflows/contract/http-council.ts';
import { useConnection } from '../../../providers/connection.tsx';
import { readSessionTimeline } from '../../../providers/council-calls.ts';
import { voidedIn } from './live-view.ts';

/** When the last thing that was voted on came to nothing: so, and why. */
export function VoidedNote({ view: { id, seq } }: { view: SessionView }) {
  const translate = useTranslate();
  const { api } = useConnection();
  const { data = [] } = useQuery({
    queryKey: ['sessions', 'timeline', id, seq],
    queryFn: () => readSessionTimeline(api, id),
  });
  const voided = voidedIn(data);
  return (
    <div role="status">
      {voided && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {/* A person says why; by itself a voting becomes void as the quorum goes. */}
          {translate('app.liveSession.voting.voided', {
            reason: voided.text ?? translate('app.liveSession.voting.quorumLost'),
          })}
        </Alert>
      )}
    </div>
  );
}
