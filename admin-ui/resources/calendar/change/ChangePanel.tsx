import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../../../layout/Panel.tsx';
import { isProblem } from '../../../providers/problem-error.ts';
import { groundId } from './ChangeBar.tsx';
import { ChangeFaults } from './ChangeFaults.tsx';
import { ChangeList } from './ChangeList.tsx';
import { isChanged } from './calendar-change.ts';
import { PreviewDialog } from './PreviewDialog.tsx';
import type { CalendarChanging } from './use-calendar-change.ts';

/** What is being changed and by which decision, on its way to being looked at and confirmed. */
export function ChangePanel({ changing }: { changing: CalendarChanging }) {
  const translate = useTranslate();
  const [missing, setMissing] = useState(false);
  const { change, busy, error, preview, edit, look, drop } = changing;
  const refused = isProblem(error) ? error.body.faults.find(({ field }) => field === 'ground')?.message : undefined;
  const fault = refused ?? (missing && change.ground.trim() === '' ? translate('app.action.required') : undefined);
  const submit = () => {
    setMissing(true);
    if (change.ground.trim() !== '') void look();
  };
  return (
    <Panel title={translate('app.calendar.changes')}>
      <Typography variant="body2" color="textSecondary">
        {translate('app.calendar.hint')}
      </Typography>
      <ChangeList change={change} edit={edit} />
      {error !== undefined && !refused && <ChangeFaults error={error} />}
      {isChanged(change) && (
        <>
          <TextField
            id={groundId}
            label={translate('app.calendar.ground')}
            value={change.ground}
            onChange={({ target }) => edit({ ground: target.value })}
            error={fault !== undefined}
            helperText={fault ?? translate('app.calendar.groundHint')}
            required
            multiline
            minRows={2}
          />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
            <Button variant="contained" disabled={busy} onClick={submit}>
              {translate(busy ? 'app.calendar.looking' : 'app.calendar.look')}
            </Button>
            <Button disabled={busy} onClick={drop}>
              {translate('app.calendar.drop')}
            </Button>
          </Box>
        </>
      )}
      {preview && <PreviewDialog preview={preview} changing={changing} />}
    </Panel>
  );
}
