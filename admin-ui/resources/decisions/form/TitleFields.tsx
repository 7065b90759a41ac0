import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { languages } from '../../../../workflows/domain/language.ts';
import { nameOfLanguage } from '../../../i18n/messages.ts';
import type { DecisionFormState } from './use-decision-form.ts';

export function TitleFields({ form: { values, change, fault } }: { form: DecisionFormState }) {
  const translate = useTranslate();
  return languages.map((language) => {
    const wrong = fault(`title.${language}`);
    return (
      <TextField
        key={language}
        required={language === 'hy'}
        multiline
        label={translate('app.council.form.title', { language: nameOfLanguage(language) })}
        value={values.title[language]}
        onChange={({ target }) => change({ title: { ...values.title, [language]: target.value } })}
        error={wrong !== undefined}
        helperText={wrong ?? (language === 'hy' ? translate('app.council.form.titleHint') : undefined)}
        slotProps={{ htmlInput: { lang: language, maxLength: 1_000 } }}
      />
    );
  });
}
