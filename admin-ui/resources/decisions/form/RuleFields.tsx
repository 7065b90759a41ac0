import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { actKinds } from '../../../../workflows/domain/council/decision-state.ts';
import { entryRules } from '../../../../workflows/domain/council/entry-into-force.ts';
import { localDate } from '../../../format/measures.ts';
import { Choice } from '../../../layout/Choice.tsx';
import { majorities } from '../../council/majorities.ts';
import type { DecisionFormState } from './use-decision-form.ts';

/** How it is voted on, and from when it holds. */
export function RuleFields({ form: { values, change, fault } }: { form: DecisionFormState }) {
  const translate = useTranslate();
  return (
    <>
      <Choice
        label={translate('app.council.form.act')}
        value={values.act}
        options={actKinds.map((kind) => [kind, translate(`kernel.act-kind.${kind}`)])}
        change={(act) => change({ act })}
      />
      <Choice
        label={translate('app.council.form.majority')}
        value={values.majority}
        options={majorities.map((kind) => [kind, translate(`kernel.majority.${kind}`)])}
        change={(majority) => change({ majority })}
      />
      <Choice
        label={translate('app.council.form.ballot')}
        value={values.ballot}
        options={(['open', 'secret'] as const).map((kind) => [kind, translate(`app.council.form.ballots.${kind}`)])}
        change={(ballot) => change({ ballot })}
      />
      <Choice
        label={translate('app.council.form.entry')}
        value={values.entry}
        options={entryRules.map((kind) => [kind, translate(`app.council.form.entries.${kind}`)])}
        change={(entry) => change({ entry })}
      />
      {values.entry === 'date' && (
        <TextField
          type="date"
          required
          label={translate('app.council.form.entryDate')}
          value={values.entryDate}
          onChange={({ target }) => change({ entryDate: target.value })}
          error={fault('entry.date') !== undefined}
          helperText={fault('entry.date')}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: localDate(new Date()) } }}
        />
      )}
    </>
  );
}
