import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { Choice } from '../../../../workflows/domain/council/voting.ts';
import type { Cast } from './vote-outbox.ts';

const looks = { sending: 'info', waiting: 'warning', sent: 'success', refused: 'error' } as const;

/** Sent, on its way, not sent yet: in words, wherever a vote is. */
export function VoteStanding({ own, cast }: { own: Choice | null; cast: Cast | undefined }) {
  const translate = useTranslate();
  const standing = cast?.standing ?? (own ? 'sent' : undefined);
  const why = cast?.error instanceof Error ? cast.error.message : '';
  const choice = standing === 'sent' ? own : cast?.vote.choice;
  return (
    <div role="status">
      {standing && choice && (
        <Alert severity={looks[standing]}>
          {translate(`app.liveSession.mine.${standing}`, { choice: translate(`kernel.choice.${choice}`) })}
          {standing === 'refused' && ` ${translate(why, { _: why })}`}
        </Alert>
      )}
    </div>
  );
}
