import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { Problem } from '../../../../workflows/contract/http.ts';
import type { PermitActionView, PermitView } from '../../../../workflows/contract/http-permits.ts';
import type { PermitRequirement } from '../../../../workflows/domain/permit/permit-command.ts';
import { UploadField } from '../../../uploads/UploadField.tsx';
import { DayField } from '../../cases/action/DayField.tsx';
import { DataFields } from './DataFields.tsx';
import { fieldsOf, type PermitField, type PermitValues } from './permit-values.ts';
import { hintOf, labelOf } from './permit-words.ts';
import { ResultField } from './ResultField.tsx';

interface Props {
  readonly view: PermitView;
  readonly entry: PermitActionView;
  readonly values: PermitValues;
  readonly change: (part: Partial<PermitValues>) => void;
  readonly missing: readonly PermitRequirement[];
  readonly faults: NonNullable<Problem['errors']>;
  readonly uploading: (busy: boolean) => void;
}

/** What an action requires and accepts, and nothing else. */
export const PermitFields = (props: Props) =>
  fieldsOf(props.entry).map((field, index) => (
    <Field key={field.name} {...props} field={field} autoFocus={index === 0} />
  ));

type OneProps = Props & { readonly field: PermitField; readonly autoFocus: boolean };

function Field({ field, autoFocus, view, entry, values, change, missing, faults, uploading }: OneProps) {
  const translate = useTranslate();
  const { name, required } = field;
  const label = `${translate(labelOf(name, entry.action))}${required ? '' : ` (${translate('app.action.optional')})`}`;
  const path = name === 'document' ? 'documents' : name;
  const told = faults.find((one) => one.field === path || one.field.startsWith(`${path}.`))?.message;
  const lacks = name === 'changes' ? 'app.permit.nothingChanged' : 'app.action.required';
  const fault = missing.includes(name) ? translate(lacks) : told;
  const common = { label, fault, required, autoFocus };
  switch (name) {
    case 'changes':
      return <DataFields view={view} values={values} change={change} fault={fault} />;
    case 'result':
      return <ResultField {...common} value={values.result} change={(result) => change({ result })} />;
    case 'on':
      return <DayField {...common} value={values.on} change={(on) => change({ on })} />;
    case 'document':
      return (
        <UploadField
          label={label}
          fault={fault}
          files={values.documents}
          change={(documents) => change({ documents })}
          busy={uploading}
        />
      );
    default: {
      const hint = hintOf(name, entry.action);
      return (
        <TextField
          label={label}
          value={values[name]}
          onChange={({ target }) => change({ [name]: target.value })}
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
  }
}
