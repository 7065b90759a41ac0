import Present from '@mui/icons-material/CheckCircleOutlined';
import Absent from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CouncilAction, SessionView } from '../../../../workflows/contract/http-council.ts';
import type { SessionAction } from '../../../../workflows/domain/council/session-command.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { allowedIn } from '../allowed.ts';
import { MembersDialog } from './MembersDialog.tsx';
import { QuorumNote } from './QuorumNote.tsx';

/** Who is in the room, and whether they are enough. */
export function AttendancePanel({ view }: { view: SessionView }) {
  const translate = useTranslate();
  const [asking, setAsking] = useState<CouncilAction<SessionAction>>();
  const entries = (['arrive', 'leave'] as const).flatMap((action) => {
    const somebody = view.attendance.some(({ present }) => present === (action === 'leave'));
    return (somebody && allowedIn(view, action)) || [];
  });
  return (
    <Panel title={translate('app.council.attendance.title')}>
      <QuorumNote view={view} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 0.5 }}>
        {view.attendance.map(({ member, present }) => (
          <Box component="li" key={member.id} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            {present ? <Present color="success" fontSize="small" /> : <Absent color="disabled" fontSize="small" />}
            <Typography variant="body2">
              {member.name}
              {' · '}
              {translate(present ? 'app.council.attendance.present' : 'app.council.attendance.absent')}
            </Typography>
          </Box>
        ))}
      </Box>
      {entries.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
          {entries.map((entry) => (
            <Button key={entry.action} variant="outlined" onClick={() => setAsking(entry)}>
              {entry.label}
            </Button>
          ))}
        </Box>
      )}
      {asking && <MembersDialog view={view} entry={asking} close={() => setAsking(undefined)} />}
    </Panel>
  );
}
