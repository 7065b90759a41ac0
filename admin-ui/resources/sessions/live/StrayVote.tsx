import Box from '@mui/material/Box';
import type { SessionView } from '../../../../workflows/contract/http-council.ts';
import { useVotes } from './use-votes.ts';
import { VoteStanding } from './VoteStanding.tsx';

/** A vote of which the voting is no longer before the member: still on its way, or come too late. */
export function StrayVote({ view: { id, vote } }: { view: SessionView }) {
  const { cast } = useVotes(id);
  if (!cast || cast.standing === 'sent' || cast.vote.vote === vote?.id) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <VoteStanding own={null} cast={cast} />
    </Box>
  );
}
