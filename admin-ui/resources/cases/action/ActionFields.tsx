import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import type { Requirement } from '../../../../workflows/domain/definition.ts';
import { localDate } from '../../../format/measures.ts';
import { UploadField } from '../../../uploads/UploadField.tsx';
import { AssigneeField } from './AssigneeField.tsx';
import type { ActionFaults } from './action-faults.ts';
import type { ActionField, ActionValues } from './action-values.ts';
import { PaymentFields } from './PaymentFields.tsx';
import { ProofField } from './ProofField.tsx';
import { VotesField } from './VotesField.tsx';

interface Props {
  readonly view: CaseView;
  readonly fields: readonly ActionField[];
  readonly values: ActionValues;
  readonly change: (part: Partial<ActionValues>) => void;
  readonly faults: ActionFaults;
  readonly uploading: (busy: boolean) => void;
}

export const ActionFields = ({ fields, ...rest }: Props) =>
  fields.map((field, index) => <Field key={field.name} field={field} first={index === 0} {...rest} />);

type FieldProps = Omit<Props, 'fields'> & { readonly field: ActionField; readonly first: boolean };

function Field({ field: { name, required }, first, view, values, change, faults, uploading }: FieldProps) {
  const translate = useTranslate();
  const label = `${translate(labels[name])}${required ? '' : ` (${translate('app.action.optional')})`}`;
  const fault = faults[name];
  const common = { label, fault, required, autoFocus: first };
  switch (name) {
    case 'assignee':
      return <AssigneeField {...common} value={values.assignee} change={(assignee) => change({ assignee })} />;
    case 'payment':
      return <PaymentFields fee={view.fee} values={values} change={change} fault={fault} />;
    case 'proof':
      return <ProofField {...common} value={values.proof} change={(proof) => change({ proof })} />;
    case 'votes':
      return <VotesField {...common} value={values.votes} change={(votes) => change({ votes })} />;
    case 'document':
      return (
        <UploadField
          {...common}
          files={values.documents}
          change={(documents) => change({ documents })}
          busy={uploading}
        />
      );
    case 'dueAt':
      return (
        <TextField
          type="date"
          label={label}
          value={values.dueAt}
          onChange={({ target }) => change({ dueAt: target.value })}
          error={fault !== undefined}
          helperText={fault}
          required={required}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: localDate(new Date()) } }}
        />
      );
    default: {
      const part = name === 'text' ? 'text' : 'reason';
      return (
        <TextField
          label={label}
          value={values[part]}
          onChange={({ target }) => change({ [part]: target.value })}
          error={fault !== undefined}
          helperText={fault}
          required={required}
          autoFocus={first}
          multiline
          minRows={3}
          maxRows={12}
        />
      );
    }
  }
}

const labels: Readonly<Record<Requirement, string>> = {
  assignee: 'app.action.assignee',
  text: 'app.action.text',
  reason: 'app.action.reason',
  mandate: 'kernel.requirement.mandate',
  dueAt: 'app.action.dueAt',
  payment: 'app.action.payment',
  proof: 'app.action.proof',
  document: 'app.action.document',
  votes: 'app.votes.title',
};
