import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { OpenVoteView, SessionView } from '../../../../workflows/contract/http-council.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { useKeptFocus } from '../../../layout/use-kept-focus.ts';
import { ActButtons } from './ask/ActButtons.tsx';
import { allowed } from './live-view.ts';
import { MyVote } from './MyVote.tsx';

const conducting = [
  'record-votes',
  'count-hands',
  'hand-out-ballots',
  'record-protocol',
  'close-vote',
  'void-vote',
] as const;

/** A voting that goes on: how far it is, one's own vote, and what whoever conducts it may do. */
export function VotingPanel({ view, vote }: { view: SessionView; vote: OpenVoteView }) {
  const translate = useTranslate();
  const focus = useKeptFocus<HTMLDivElement>();
  const { method, cast, entitled, needed, taken } = vote;
  const subject = useSubject(view, vote);
  const onPaper = method === 'paper';
  const names = taken.map(({ name }) => name).join(', ');
  const far = translate(`app.liveSession.voting.${onPaper ? 'handedOut' : 'cast'}`, { cast, entitled });
  return (
    <Panel title={translate(`kernel.vote-method.${method}`)} focus={focus}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Typography>{subject}</Typography>
        {view.me.member && <MyVote view={view} vote={vote} />}
        {method !== 'show-of-hands' && (
          <div>
            <Typography role="status" sx={{ fontWeight: 600 }}>
              {far}
            </Typography>
            <LinearProgress
              variant="determinate"
              aria-label={far}
              value={entitled > 0 ? (100 * Math.min(cast, entitled)) / entitled : 0}
              sx={{ height: 8, borderRadius: 4 }}
            />
          </div>
        )}
        <Typography variant="body2">{translate('app.liveSession.voting.needed', { needed })}</Typography>
        {names && (
          <Typography variant="body2">
            {translate(`app.liveSession.voting.${onPaper ? 'given' : 'taken'}`, { names })}
          </Typography>
        )}
        <ActButtons view={view} entries={allowed(view, conducting)} />
      </Box>
    </Panel>
  );
}

function useSubject({ agenda }: SessionView, { item, amendment }: OpenVoteView): string {
  const translate = useTranslate();
  const { title = '', amendments = [] } = agenda.find(({ id }) => id === item) ?? {};
  const index = amendments.findIndex(({ id }) => id === amendment);
  return amendment
    ? translate('app.liveSession.voting.onAmendment', { n: index + 1, text: amendments[index]?.text ?? '' })
    : translate('app.liveSession.voting.onItem', { title });
}
