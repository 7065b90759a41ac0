import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { DecisionFormState } from './use-decision-form.ts';

/** What the council adopts, and why it should. */
export function ContentFields({ form: { values, change, fault } }: { form: DecisionFormState }) {
  const translate = useTranslate();
  return (['text', 'reasons'] as const).map((field) => (
    <TextField
      key={field}
      multiline
      minRows={field === 'text' ? 10 : 4}
      maxRows={40}
      label={translate(`app.council.form.${field}`)}
      value={values[field]}
      onChange={({ target }) => change({ [field]: target.value })}
      error={fault(field) !== undefined}
      helperText={fault(field)}
      slotProps={{ htmlInput: { lang: 'hy', maxLength: 50_000 } }}
    />
  ));
}
