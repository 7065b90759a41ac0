import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { CouncilView } from '../../../workflows/contract/http-council.ts';
import { ties } from '../../../workflows/domain/council/rules.ts';
import { Choice } from '../../layout/Choice.tsx';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { Panel } from '../../layout/Panel.tsx';
import { useConnection } from '../../providers/connection.tsx';
import { setCouncil } from '../../providers/council-calls.ts';
import { useDraft } from '../../providers/use-draft.ts';
import { type SettingsValues, settingsFaults, settingsOf, settingsValuesOf } from './settings-values.ts';
import { councilKey } from './use-council.ts';

export function SettingsForm({ council }: { council: CouncilView }) {
  const translate = useTranslate();
  const { api } = useConnection();
  const queries = useQueryClient();
  const notify = useNotify();
  const { values, change, drop } = useDraft<SettingsValues>('council.settings', settingsValuesOf(council));
  const [tried, setTried] = useState(false);
  const faults = tried ? settingsFaults(values) : {};
  const saving = useMutation({
    mutationFn: () => setCouncil(api, settingsOf(values)),
    onSuccess(saved) {
      drop();
      queries.setQueryData(councilKey, saved);
      notify('app.council.settings.saved', { type: 'success' });
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(settingsFaults(values)).length === 0) saving.mutate();
  };
  const counted = (field: 'seats' | 'noticeDays' | 'extraordinaryNoticeDays', hint?: string) => (
    <TextField
      required
      label={translate(`app.council.settings.${field}`)}
      value={values[field]}
      onChange={({ target }) => change({ [field]: target.value })}
      error={faults[field] !== undefined}
      helperText={faults[field] ? translate(faults[field]) : hint}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
    />
  );
  return (
    <Panel title={translate('app.council.settings.rules')}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {translate('app.council.settings.lead')}
      </Typography>
      <form noValidate onSubmit={submit}>
        {saving.error && <FailureNote error={saving.error} />}
        {counted('seats', translate('app.council.settings.seatsHint'))}
        {counted('noticeDays')}
        {counted('extraordinaryNoticeDays')}
        <Choice
          label={translate('app.council.settings.tie')}
          value={values.tie}
          options={ties.map((tie) => [tie, translate(`app.council.settings.ties.${tie}`)])}
          change={(tie) => change({ tie })}
        />
        <FormControlLabel
          label={translate('app.council.settings.votesChangeable')}
          control={
            <Checkbox checked={values.votesChangeable} onChange={(_, votesChangeable) => change({ votesChangeable })} />
          }
        />
        <div>
          <Button type="submit" variant="contained" disabled={saving.isPending}>
            {translate(saving.isPending ? 'app.action.sending' : 'ra.action.save')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
