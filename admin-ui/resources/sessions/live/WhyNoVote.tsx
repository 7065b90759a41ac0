import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { OpenVoteView, SessionView } from '../../../../workflows/contract/http-council.ts';
import type { Method } from '../../../../workflows/domain/council/voting.ts';
import { useSession } from '../../../providers/connection.tsx';

const ways: Readonly<Partial<Record<Method, string>>> = {
  'roll-call': 'app.liveSession.mine.rollCall',
  'show-of-hands': 'app.liveSession.mine.hands',
  paper: 'app.liveSession.mine.paper',
};

/** A member who has no buttons before them reads why, or how the vote is given instead. */
export function WhyNoVote({ view, vote }: { view: SessionView; vote: OpenVoteView }) {
  const translate = useTranslate();
  const own = useSession()?.user.id;
  const recused = view.agenda.find(({ id }) => id === vote.item)?.recused.some(({ id }) => id === own);
  const words = recused
    ? 'app.liveSession.mine.recused'
    : view.me.present
      ? ways[vote.method]
      : 'app.liveSession.mine.away';
  return words ? <Alert severity="info">{translate(words)}</Alert> : null;
}
