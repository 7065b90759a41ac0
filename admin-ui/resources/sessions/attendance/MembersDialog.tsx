import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CouncilAction, SessionView } from '../../../../workflows/contract/http-council.ts';
import type { SessionAction } from '../../../../workflows/domain/council/session-command.ts';
import { AskDialog } from '../../../layout/AskDialog.tsx';
import { faultBeside, faultsIn } from '../../../providers/faults.ts';
import { useSessionAct } from '../use-session-act.ts';

interface Props {
  readonly view: SessionView;
  readonly entry: CouncilAction<SessionAction>;
  readonly close: () => void;
}

/** Who came, among those that are absent; who went, among those that are present. */
export function MembersDialog({ view, entry, close }: Props) {
  const translate = useTranslate();
  const act = useSessionAct(view);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const offered = view.attendance.filter(({ present }) => present === (entry.action === 'leave'));
  const toggle = (id: string): void =>
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const members = chosen.filter((id) => offered.some(({ member }) => member.id === id));
  const fault =
    faultsIn(act.error).members ?? (tried && members.length === 0 ? translate('app.action.required') : undefined);
  const send = async (): Promise<void> => {
    setTried(true);
    if (members.length > 0 && (await act.send({ action: entry.action, members }, entry.label))) close();
  };
  return (
    <AskDialog
      title={entry.label}
      confirm={translate('app.council.attendance.save')}
      busy={act.busy}
      error={faultBeside(['members'], act.error)}
      send={() => void send()}
      close={close}
    >
      <FormControl component="fieldset" error={fault !== undefined}>
        <FormLabel component="legend">{translate('app.council.attendance.choose')}</FormLabel>
        <FormGroup>
          {offered.map(({ member }, index) => (
            <FormControlLabel
              key={member.id}
              label={member.name}
              control={
                <Checkbox
                  autoFocus={index === 0}
                  checked={chosen.includes(member.id)}
                  onChange={() => toggle(member.id)}
                />
              }
            />
          ))}
        </FormGroup>
        {fault && <FormHelperText sx={{ mx: 0 }}>{fault}</FormHelperText>}
      </FormControl>
    </AskDialog>
  );
}
