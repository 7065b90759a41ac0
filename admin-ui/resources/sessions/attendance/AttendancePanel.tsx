import Present from '@mui/icons-material/CheckCircleOutlined';
import Absent from '@mui/icons-material/RadioButtonUncheckedOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { SessionView } from '../../../../workflows/contract/http-council.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { Panel } from '../../../layout/Panel.tsx';
import { useKeptFocus } from '../../../layout/use-kept-focus.ts';
import { allowedIn } from '../allowed.ts';
import { useSessionAct } from '../use-session-act.ts';

interface Props {
  readonly view: SessionView;
  /** What is said above the names. */
  readonly children?: ReactNode;
}

/** Who is in the room; one press as somebody comes or goes. */
export function AttendancePanel({ view, children }: Props) {
  const translate = useTranslate();
  const focus = useKeptFocus<HTMLDivElement>();
  const { busy, error, send } = useSessionAct(view);
  const may = (action: 'arrive' | 'leave'): boolean => allowedIn(view, action) !== undefined;
  const absent = view.attendance.filter(({ present }) => !present).map(({ member }) => member.id);
  const count = view.attendance.length - absent.length;
  return (
    <Panel
      title={translate('app.liveSession.attendance')}
      aside={<Typography variant="body2">{`${count} / ${view.attendance.length}`}</Typography>}
      focus={focus}
    >
      {children}
      {error !== undefined && <FailureNote error={error} />}
      {may('arrive') && absent.length > 1 && (
        <Button
          variant="outlined"
          disabled={busy}
          onClick={() => void send({ action: 'arrive', members: absent }, translate('app.liveSession.allCame'))}
          sx={{ my: 1 }}
        >
          {translate('app.liveSession.allCame')}
        </Button>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {view.attendance.map(({ member: { id, name }, present }) => {
          const Sign = present ? Present : Absent;
          const action = present ? 'leave' : 'arrive';
          const words = translate(present ? 'app.liveSession.went' : 'app.liveSession.came');
          return (
            <Box
              component="li"
              key={id}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                columnGap: 1,
                py: 0.5,
                borderTop: 1,
                borderColor: 'divider',
              }}
            >
              <Sign fontSize="small" color={present ? 'success' : 'disabled'} />
              <Box sx={{ flex: '1 1 9rem' }}>
                <Typography>{name}</Typography>
                <Typography variant="body2" color="textSecondary">
                  {translate(present ? 'app.liveSession.present' : 'app.liveSession.absent')}
                </Typography>
              </Box>
              {may(action) && (
                <Button
                  size="small"
                  disabled={busy}
                  aria-label={`${words}: ${name}`}
                  onClick={() => void send({ action, members: [id] }, `${words}: ${name}`)}
                >
                  {words}
                </Button>
              )}
            </Box>
          );
        })}
      </Box>
    </Panel>
  );
}
