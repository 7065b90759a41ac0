import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { SessionView } from '../../../../workflows/contract/http-council.ts';
import { AttendancePanel } from '../attendance/AttendancePanel.tsx';
import { AgendaPanel } from './AgendaPanel.tsx';
import { ActButtons } from './ask/ActButtons.tsx';
import { ItemPanel } from './ItemPanel.tsx';
import { allowed, openItem } from './live-view.ts';
import { QuorumLine } from './QuorumLine.tsx';
import { StrayVote } from './StrayVote.tsx';
import { useSessionNews } from './use-session-news.ts';
import { useShownItem } from './use-shown-item.ts';
import { VoidedNote } from './VoidedNote.tsx';
import { VotingPanel } from './VotingPanel.tsx';

/** A session as it goes on, for whoever conducts it and for each member: what the council is at, and what one may do. */
export function LiveSession({ session: view }: { session: SessionView }) {
  const translate = useTranslate();
  const open = useSessionNews(view);
  const item = useShownItem(view);
  const { vote, me, status } = view;
  return (
    <Box sx={{ mt: 2 }}>
      <QuorumLine view={view} open={open} />
      {me.member && <StrayVote view={view} />}
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          alignItems: 'start',
          gridTemplateColumns: { md: 'minmax(0, 3fr) minmax(0, 2fr)' },
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ mb: 2, '&:empty': { display: 'none' } }}>
            <ActButtons view={view} entries={allowed(view, ['convene', 'close'])} />
          </Box>
          {vote && <VotingPanel key={vote.id} view={view} vote={vote} />}
          {!vote && openItem(view) && <VoidedNote view={view} />}
          {item ? (
            <ItemPanel key={item.id} view={view} item={item} />
          ) : (
            status === 'convened' && <Typography sx={{ mb: 2 }}>{translate('app.liveSession.noItem')}</Typography>
          )}
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <AgendaPanel view={view} />
          <AttendancePanel view={view} />
        </Box>
      </Box>
    </Box>
  );
}
