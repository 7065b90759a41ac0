import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { ballots } from '../../../../workflows/domain/council/session-state.ts';
import { languages } from '../../../../workflows/domain/language.ts';
import { nameOfLanguage } from '../../../i18n/messages.ts';
import { Choice } from '../../../layout/Choice.tsx';
import { majorities } from '../../council/majorities.ts';
import { RapporteurField } from '../../council/RapporteurField.tsx';
import type { ItemValues } from './item-values.ts';

interface Props {
  readonly values: ItemValues;
  readonly change: (part: Partial<ItemValues>) => void;
  /** Of the Armenian title. */
  readonly fault: string | undefined;
}

/** A question without a draft: a report that is heard, or one that is voted on by itself. */
export function QuestionFields({ values, change, fault }: Props) {
  const translate = useTranslate();
  return (
    <>
      {languages.map((language) => {
        const wrong = language === 'hy' ? fault : undefined;
        return (
          <TextField
            key={language}
            required={language === 'hy'}
            multiline
            label={translate('app.council.agenda.title', { language: nameOfLanguage(language) })}
            value={values.title[language]}
            onChange={({ target }) => change({ title: { ...values.title, [language]: target.value } })}
            error={wrong !== undefined}
            helperText={wrong}
            slotProps={{ htmlInput: { lang: language, maxLength: 1_000 } }}
          />
        );
      })}
      <Choice
        label={translate('app.council.form.ballot')}
        value={values.ballot}
        options={ballots.map((kind) => [kind, translate(`app.council.form.ballots.${kind}`)])}
        change={(ballot) => change({ ballot })}
      />
      {values.ballot !== 'none' && (
        <Choice
          label={translate('app.council.form.majority')}
          value={values.majority}
          options={majorities.map((kind) => [kind, translate(`kernel.majority.${kind}`)])}
          change={(majority) => change({ majority })}
        />
      )}
      <RapporteurField value={values.rapporteur} change={(rapporteur) => change({ rapporteur })} />
    </>
  );
}
