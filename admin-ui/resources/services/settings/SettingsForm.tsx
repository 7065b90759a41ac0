import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type SubmitEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ServiceSettings } from '../../../../workflows/contract/http.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { isProblem } from '../../../providers/problem-error.ts';
import { SettingLine } from './SettingLine.tsx';
import { emptied, faultsByPath, isAltered } from './setting-values.ts';
import { useSettingsChange } from './use-settings.ts';

export function SettingsForm({ settings }: { settings: ServiceSettings }) {
  const translate = useTranslate();
  const { rows } = settings;
  const { change, edit, drop, save, busy, error } = useSettingsChange(settings);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const faults = {
    ...(isProblem(error) && faultsByPath(error.body.faults)),
    ...Object.fromEntries(missing.map((path) => [path, translate('app.action.required')])),
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const empty = emptied(rows, change);
    setMissing(empty);
    if (empty.length === 0) save();
  };
  const groups = [
    { key: 'set', rows: rows.filter(({ type }) => type !== 'none') },
    { key: 'confirmOnly', rows: rows.filter(({ type }) => type === 'none') },
  ].filter((group) => group.rows.length > 0);

  if (groups.length === 0) return <Typography variant="body2">{translate('app.settings.none')}</Typography>;
  return (
    <form noValidate onSubmit={submit}>
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('app.settings.note')}
      </Alert>
      {groups.map((group) => (
        <Box component="section" key={group.key} sx={{ mb: 2 }}>
          <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
            {translate(`app.settings.${group.key}`)}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {group.rows.map((row) => (
              <SettingLine key={row.path} row={row} change={change} edit={edit} fault={faults[row.path]} />
            ))}
          </Box>
        </Box>
      ))}
      {error && <FailureNote error={error} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button type="submit" variant="contained" disabled={busy || !isAltered(change)}>
          {translate(busy ? 'app.action.sending' : 'app.settings.save')}
        </Button>
        {isAltered(change) && (
          <Button onClick={drop} disabled={busy}>
            {translate('app.settings.drop')}
          </Button>
        )}
      </Box>
    </form>
  );
}
