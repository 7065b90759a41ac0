import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { JournalView } from '../../../workflows/contract/http.ts';
import { Facts } from '../../layout/Facts.tsx';
import { usePermitted } from '../../providers/connection.tsx';
import { exampleOf } from './example-of.ts';
import { useFormatChange } from './use-format-change.ts';

export function JournalForm({ journal }: { journal: JournalView }) {
  const translate = useTranslate();
  const edits = usePermitted('journals:edit');
  const [format, setFormat] = useState(journal.format);
  const { save, isPending, fault, forgetFault } = useFormatChange(journal);
  const example = exampleOf(format.trim(), new Date().getFullYear());
  const change = (typed: string): void => {
    forgetFault();
    setFormat(typed);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save(format.trim());
  };
  return (
    <Box component="form" onSubmit={submit} noValidate>
      <Facts
        facts={[
          [translate('resources.journals.fields.last'), journal.last ?? translate('app.journal.noneYet')],
          [translate('resources.journals.fields.next'), journal.next],
        ]}
      />
      <TextField
        label={translate('resources.journals.fields.format')}
        value={format}
        onChange={({ target }) => change(target.value)}
        disabled={!edits}
        error={fault !== undefined || example === undefined}
        helperText={
          fault ?? (example ? translate('app.journal.example', { example }) : translate('kernel.error.journal.format'))
        }
        slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false }, formHelperText: { role: 'status' } }}
        sx={{ maxWidth: 420, mt: 2 }}
      />
      {edits && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          <Button type="submit" variant="contained" disabled={isPending || format.trim() === journal.format}>
            {translate('ra.action.save')}
          </Button>
          {format !== journal.usual && (
            <Button onClick={() => change(journal.usual)}>
              {translate('app.journal.toUsual', { format: journal.usual })}
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
}
