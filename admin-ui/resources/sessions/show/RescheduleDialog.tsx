import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CouncilAction, SessionActionRequest, SessionView } from '../../../../workflows/contract/http-council.ts';
import { AskDialog } from '../../../layout/AskDialog.tsx';
import { faultBeside, faultsIn } from '../../../providers/faults.ts';
import { useDraft } from '../../../providers/use-draft.ts';
import type { CouncilAct } from '../../council/action/use-council-act.ts';
import { DayAndPlace } from '../DayAndPlace.tsx';
import { instantOf, isToCome, typedOf } from '../session-values.ts';

interface Props {
  readonly view: SessionView;
  readonly entry: CouncilAction;
  readonly act: CouncilAct<SessionActionRequest>;
  readonly close: () => void;
}

/** Another day or place; once the session is public, with the reason. */
export function RescheduleDialog({ view, entry, act, close }: Props) {
  const translate = useTranslate();
  const { values, change, drop } = useDraft(`session.${view.id}.reschedule`, {
    startsAt: typedOf(view.startsAt),
    place: view.place ?? '',
    reason: '',
  });
  const [tried, setTried] = useState(false);
  const isPublished = view.status === 'published';
  const wrongDay = !isToCome(values.startsAt, new Date());
  const unreasoned = isPublished && !values.reason.trim();
  const said = faultsIn(act.error);
  const reasonFault = said.reason ?? (tried && unreasoned ? translate('app.action.required') : undefined);
  const send = async (): Promise<void> => {
    setTried(true);
    if (wrongDay || unreasoned) return;
    const place = values.place.trim();
    const asked: SessionActionRequest = {
      action: 'reschedule',
      startsAt: instantOf(values.startsAt),
      ...(place && { place }),
      ...(isPublished && { reason: values.reason.trim() }),
    };
    if (!(await act.send(asked, entry.label))) return;
    drop();
    close();
  };
  return (
    <AskDialog
      title={entry.label}
      confirm={translate('app.action.send')}
      busy={act.busy}
      error={faultBeside(['startsAt', 'place', 'reason'], act.error)}
      send={() => void send()}
      close={() => {
        act.forget();
        close();
      }}
    >
      <DayAndPlace
        values={values}
        change={change}
        faults={{ ...said, ...(tried && wrongDay && { startsAt: translate('app.council.session.startsAtWrong') }) }}
      />
      {isPublished && (
        <TextField
          required
          multiline
          minRows={2}
          label={translate('app.council.session.reason')}
          value={values.reason}
          onChange={({ target }) => change({ reason: target.value })}
          error={reasonFault !== undefined}
          helperText={reasonFault}
        />
      )}
    </AskDialog>
  );
}
