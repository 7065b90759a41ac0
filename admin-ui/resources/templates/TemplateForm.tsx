import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { TemplateView } from '../../../workflows/contract/http-acts.ts';
import { type Language, languages } from '../../../workflows/domain/language.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { Panel } from '../../layout/Panel.tsx';
import { isProblem } from '../../providers/problem-error.ts';
import { FieldList } from './FieldList.tsx';
import { inserted } from './inserted.ts';
import { PublishButton } from './PublishButton.tsx';
import { TemplateText } from './TemplateText.tsx';
import type { TemplateChange } from './use-template.ts';

/** The three texts; a field is put in where the cursor stood last. */
export function TemplateForm({ template, change }: { template: TemplateView; change: TemplateChange }) {
  const translate = useTranslate();
  const { texts, edit, isTyped, busy, error } = change;
  const [active, setActive] = useState<Language>('hy');
  const inputs = useRef<Partial<Record<Language, HTMLTextAreaElement | null>>>({});
  const faults = isProblem(error) ? error.body.faults : [];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    change.save();
  };
  const put = (snippet: string): void => {
    const input = inputs.current[active];
    const { text, cursor } = inserted(texts[active], snippet, input?.selectionStart, input?.selectionEnd);
    edit({ ...texts, [active]: text });
    requestAnimationFrame(() => {
      input?.focus();
      input?.setSelectionRange(cursor, cursor);
    });
  };
  return (
    <>
      <Panel title={translate('app.template.fields')}>
        <FieldList fields={template.fields} put={put} />
      </Panel>
      <Box component="form" noValidate onSubmit={submit} sx={{ mb: 2 }}>
        {languages.map((language) => (
          <TemplateText
            key={language}
            language={language}
            value={texts[language]}
            faults={faults.filter(({ field }) => field === `texts.${language}`)}
            isFirstAtFault={faults[0]?.field === `texts.${language}`}
            edit={(value) => edit({ ...texts, [language]: value })}
            enter={() => setActive(language)}
            inputRef={(input) => {
              inputs.current[language] = input;
            }}
          />
        ))}
        {error && faults.length === 0 && <FailureNote error={error} />}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button type="submit" variant="contained" disabled={busy || !isTyped}>
            {translate(busy ? 'app.action.sending' : 'app.template.save')}
          </Button>
          {template.hasDraft && !isTyped && <PublishButton publish={change.publish} busy={busy} />}
          {isTyped && (
            <Button onClick={change.drop} disabled={busy}>
              {translate('app.template.drop')}
            </Button>
          )}
        </Box>
      </Box>
    </>
  );
}
