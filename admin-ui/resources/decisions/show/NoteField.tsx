import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DecisionView } from '../../../../workflows/contract/http-council.ts';
import { type NoteState, useNote } from './use-note.ts';

const words: Record<NoteState, string> = {
  kept: 'app.council.decision.noteKept',
  keeping: 'app.council.decision.noteKeeping',
  failed: 'app.council.decision.noteFailed',
};

/** What a member writes for themself about a draft, wherever the draft is before them. */
export function NoteField({ view: { id, note } }: { view: Pick<DecisionView, 'id' | 'note'> }) {
  const translate = useTranslate();
  const { text, state, change } = useNote(id, note ?? '');
  return (
    <div>
      <TextField
        multiline
        minRows={3}
        maxRows={16}
        margin="none"
        label={translate('app.council.decision.note')}
        value={text}
        onChange={({ target }) => change(target.value)}
        helperText={translate('app.council.decision.noteHint')}
        slotProps={{ htmlInput: { maxLength: 20_000 } }}
      />
      {text !== '' && (
        <Typography role="status" variant="caption" color={state === 'failed' ? 'error' : 'textSecondary'}>
          {translate(words[state])}
        </Typography>
      )}
    </div>
  );
}
