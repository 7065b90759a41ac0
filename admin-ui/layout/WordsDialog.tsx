import TextField from '@mui/material/TextField';
import { type ComponentProps, useState } from 'react';
import { AskDialog } from './AskDialog.tsx';

type Asking = Omit<ComponentProps<typeof AskDialog>, 'children' | 'send'>;
interface Props extends Asking {
  readonly label: string;
  readonly fault?: string | undefined;
  readonly send: (words: string) => void;
}

/** A step that needs a reason and nothing else. */
export function WordsDialog({ label, fault, send, ...asking }: Props) {
  const [words, setWords] = useState('');
  return (
    <AskDialog {...asking} send={() => send(words)}>
      <TextField
        autoFocus
        required
        multiline
        minRows={2}
        label={label}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        error={fault !== undefined}
        helperText={fault}
      />
    </AskDialog>
  );
}
