import type { SessionView } from '../../../../workflows/contract/http-council.ts';
import { Desk } from '../../../layout/Desk.tsx';
import { AttendancePanel } from '../attendance/AttendancePanel.tsx';
import { QuorumNote } from '../attendance/QuorumNote.tsx';
import { SessionActions } from '../show/SessionActions.tsx';
import { AgendaPanel } from './AgendaPanel.tsx';

export const AgendaDesk = ({ view }: { view: SessionView }) => (
  <Desk
    now={<SessionActions view={view} />}
    file={<AgendaPanel view={view} />}
    // Before it is published nobody has been called; once it is cancelled nobody comes.
    side={
      view.publishedAt &&
      view.status !== 'cancelled' && (
        <AttendancePanel view={view}>
          <QuorumNote view={view} />
        </AttendancePanel>
      )
    }
  />
);
