import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { SubmitEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { MinutesView, SessionView } from '../../../../workflows/contract/http-council.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { faultBeside, faultsIn } from '../../../providers/faults.ts';
import { useDraft } from '../../../providers/use-draft.ts';
import { useSessionAct } from '../use-session-act.ts';

interface Props {
  readonly view: SessionView;
  readonly section: MinutesView['sections'][number];
  readonly label: string;
  readonly close: () => void;
}

export function WordsForm({ view, section, label, close }: Props) {
  const translate = useTranslate();
  const act = useSessionAct(view);
  const { values, change, drop } = useDraft(`session.${view.id}.minutes.${section.key}`, { text: section.words ?? '' });
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const text = values.text.trim();
    if (!text || !(await act.send({ action: 'edit-minutes', section: section.key, text }, label))) return;
    drop();
    close();
  };
  const fault = faultsIn(act.error).text;
  const beside = faultBeside(['text'], act.error);
  return (
    <Box component="form" noValidate onSubmit={(event: SubmitEvent) => void submit(event)} sx={{ mt: 1 }}>
      {beside !== undefined && <FailureNote error={beside} />}
      <TextField
        autoFocus
        multiline
        minRows={3}
        label={translate('app.council.minutes.words')}
        value={values.text}
        onChange={({ target }) => change({ text: target.value })}
        error={fault !== undefined}
        helperText={fault}
      />
      <Box sx={{ display: 'flex', gap: 1, mt: 0.5 }}>
        <Button type="submit" variant="contained" disabled={act.busy || !values.text.trim()}>
          {translate(act.busy ? 'app.action.sending' : 'ra.action.save')}
        </Button>
        <Button onClick={close} disabled={act.busy}>
          {translate('ra.action.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
