import TextField from '@mui/material/TextField';
import { type Ref, useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { Problem } from '../../../workflows/contract/http.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { spanOfLine } from './inserted.ts';

interface Props {
  readonly language: Language;
  readonly value: string;
  readonly faults: NonNullable<Problem['errors']>;
  /** Then the line at fault is shown selected. */
  readonly isFirstAtFault: boolean;
  readonly edit: (value: string) => void;
  readonly enter: () => void;
  readonly inputRef: (input: HTMLTextAreaElement | null) => void;
}

export function TemplateText({ language, value, faults, isFirstAtFault, edit, enter, inputRef }: Props) {
  const translate = useTranslate();
  const input = useRef<HTMLTextAreaElement | null>(null);
  const line = isFirstAtFault ? faults[0]?.line : undefined;
  useEffect(() => {
    if (line === undefined || !input.current) return;
    input.current.focus();
    input.current.setSelectionRange(...spanOfLine(input.current.value, line));
  }, [line]);
  const keep: Ref<HTMLTextAreaElement> = (element) => {
    input.current = element;
    inputRef(element);
  };
  const hint = translate(language === 'hy' ? 'app.template.hint' : 'app.template.optional');
  return (
    <TextField
      label={translate(`app.template.text.${language}`)}
      value={value}
      onChange={({ target }) => edit(target.value)}
      onFocus={enter}
      error={faults.length > 0}
      helperText={faults.length > 0 ? faults.map(({ message }) => message).join(' ') : hint}
      multiline
      minRows={language === 'hy' ? 8 : 4}
      fullWidth
      inputRef={keep}
      slotProps={{ htmlInput: { lang: language, spellCheck: language !== 'hy' }, formHelperText: { role: 'status' } }}
      sx={{ mb: 2 }}
    />
  );
}
