import For from '@mui/icons-material/CheckCircleOutlined';
import Against from '@mui/icons-material/HighlightOffOutlined';
import Abstained from '@mui/icons-material/RemoveCircleOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { OpenVoteView, SessionView } from '../../../../workflows/contract/http-council.ts';
import { type Choice, choices } from '../../../../workflows/domain/council/voting.ts';
import { allowed } from './live-view.ts';
import { ownChoice } from './own-choice.ts';
import { useVotes } from './use-votes.ts';
import { VoteStanding } from './VoteStanding.tsx';
import { WhyNoVote } from './WhyNoVote.tsx';

const signs: Readonly<Record<Choice, typeof For>> = { for: For, against: Against, abstained: Abstained };

/** A member's own vote: given by one press, shown as it stands, changed while the rules let it be. */
export function MyVote({ view, vote }: { view: SessionView; vote: OpenVoteView }) {
  const translate = useTranslate();
  const { cast, give } = useVotes(view.id);
  const mine = cast?.vote.vote === vote.id ? cast : undefined;
  const own = ownChoice(view, vote, mine);
  const may = allowed(view, ['vote']).length > 0 && (view.rules.votesChangeable || own === null);
  if (vote.method !== 'devices' || (!may && own === null)) return <WhyNoVote view={view} vote={vote} />;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h3">{translate('app.liveSession.mine.title')}</Typography>
      <Box
        role="group"
        aria-label={translate('app.liveSession.mine.choose')}
        sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: 'repeat(3, 1fr)' } }}
      >
        {choices.map((choice) => {
          const Sign = signs[choice];
          return (
            <Button
              key={choice}
              size="large"
              variant={own === choice ? 'contained' : 'outlined'}
              aria-pressed={own === choice}
              disabled={!may && own !== choice}
              startIcon={<Sign />}
              onClick={() => may && own !== choice && give(vote, choice)}
              sx={{ minHeight: 64, fontSize: '1.25rem' }}
            >
              {translate(`kernel.choice.${choice}`)}
            </Button>
          );
        })}
      </Box>
      <VoteStanding own={own} cast={mine} />
      <Typography variant="body2">
        {translate(view.rules.votesChangeable ? 'app.liveSession.mine.changeable' : 'app.liveSession.mine.final')}
      </Typography>
    </Box>
  );
}
