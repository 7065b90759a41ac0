import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { Action } from '../../../../workflows/domain/case-command.ts';
import type { FieldProps } from '../../../layout/ChoiceField.tsx';

interface Props extends FieldProps {
  readonly action: Action;
  readonly value: string;
  readonly change: (words: string) => void;
}

/** Who will read what is written, or what comes of it, where that is not plain. */
const hints: Partial<Record<Action, string>> = {
  note: 'app.action.hintNote',
  message: 'app.action.hintMessage',
  'ask-opinion': 'app.action.hintOpinion',
  forward: 'app.action.hintForward',
  extend: 'app.action.hintExtend',
  merge: 'app.action.hintMerge',
};

export function WordsField({ action, label, value, change, fault, required, autoFocus }: Props) {
  const translate = useTranslate();
  const hint = hints[action];
  return (
    <TextField
      label={label}
      value={value}
      onChange={({ target }) => change(target.value)}
      error={fault !== undefined}
      helperText={fault ?? (hint && translate(hint))}
      required={required}
      autoFocus={autoFocus}
      multiline
      minRows={3}
      maxRows={12}
    />
  );
}
