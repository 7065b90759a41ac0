import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type SubmitEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { SessionDraft } from '../../../workflows/contract/http-council.ts';
import { sessionKinds } from '../../../workflows/domain/council/session-state.ts';
import { Choice } from '../../layout/Choice.tsx';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Panel } from '../../layout/Panel.tsx';
import { useConnection } from '../../providers/connection.tsx';
import { draftSession } from '../../providers/council-calls.ts';
import { faultBeside, faultsIn } from '../../providers/faults.ts';
import { useDraft } from '../../providers/use-draft.ts';
import { useCouncilAct } from '../council/action/use-council-act.ts';
import { useCouncil } from '../council/use-council.ts';
import { DayAndPlace } from './DayAndPlace.tsx';
import { isToCome, type SessionValues, sessionDraftOf } from './session-values.ts';

export function SessionCreate() {
  const translate = useTranslate();
  const { api } = useConnection();
  const navigate = useNavigate();
  const { values, change, drop } = useDraft<SessionValues>('session.new', {
    sitting: 'regular',
    startsAt: '',
    place: '',
  });
  const [tried, setTried] = useState(false);
  const act = useCouncilAct('sessions', async (asked: SessionDraft, key) => {
    const made = await draftSession(api, asked, key);
    void navigate(`/sessions/${made.id}/show`);
    return made;
  });
  const title = translate('app.council.sessions.create');
  const wrongDay = tried && !isToCome(values.startsAt, new Date());
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!isToCome(values.startsAt, new Date())) return;
    if (await act.send(sessionDraftOf(values), title)) drop();
  };
  return (
    <>
      <PageTitle title={title} />
      <Box component="form" noValidate onSubmit={(event: SubmitEvent) => void submit(event)} sx={{ maxWidth: 640 }}>
        <Panel title={translate('app.council.decision.facts')}>
          <Choice
            label={translate('app.council.session.kind')}
            value={values.sitting}
            options={sessionKinds.map((kind) => [kind, translate(`kernel.session-kind.${kind}`)])}
            change={(sitting) => change({ sitting })}
          />
          <DayAndPlace
            values={values}
            change={change}
            faults={{
              ...faultsIn(act.error),
              ...(wrongDay && { startsAt: translate('app.council.session.startsAtWrong') }),
            }}
          />
          <Notice sitting={values.sitting} />
        </Panel>
        {faultBeside(['startsAt', 'place'], act.error) !== undefined && <FailureNote error={act.error} />}
        <Button type="submit" variant="contained" disabled={act.busy}>
          {translate(act.busy ? 'app.action.sending' : 'ra.action.save')}
        </Button>
      </Box>
    </>
  );
}

/** What the rules of procedure ask, before a day is chosen that they do not allow. */
function Notice({ sitting }: Pick<SessionValues, 'sitting'>) {
  const translate = useTranslate();
  const { data } = useCouncil();
  if (!data) return null;
  const days = sitting === 'regular' ? data.rules.noticeDays : data.rules.extraordinaryNoticeDays;
  return (
    <Typography variant="body2" color="textSecondary">
      {translate('app.council.session.notice', { smart_count: days })}
    </Typography>
  );
}
