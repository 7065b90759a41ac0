import { useTranslate } from 'react-admin';
import type { AllowedAction, CaseView } from '../../../../workflows/contract/http.ts';
import { UploadField } from '../../../uploads/UploadField.tsx';
import { AssigneeField } from './AssigneeField.tsx';
import type { ActionFaults, FieldFaults } from './action-faults.ts';
import { type ActionField, type ActionValues, fieldsOf } from './action-values.ts';
import { labelOf, roleAsked } from './action-words.ts';
import { RegistrationField } from './corrections/RegistrationField.tsx';
import { ServiceChoice } from './corrections/ServiceChoice.tsx';
import { DayField } from './DayField.tsx';
import { PaymentFields } from './PaymentFields.tsx';
import { ProofField } from './ProofField.tsx';
import { RelationField } from './RelationField.tsx';
import { TargetField } from './TargetField.tsx';
import { VotesField } from './VotesField.tsx';
import { WordsField } from './WordsField.tsx';

interface Props {
  readonly view: CaseView;
  readonly entry: AllowedAction;
  readonly values: ActionValues;
  readonly change: (part: Partial<ActionValues>) => void;
  readonly faults: ActionFaults;
  /** Within the corrected registration. */
  readonly inner?: FieldFaults;
  readonly uploading: (busy: boolean) => void;
}

/** What an action requires and accepts, and nothing else. */
export const ActionFields = (props: Props) =>
  fieldsOf(props.entry).map((field, index) => (
    <Field key={field.name} field={field} autoFocus={index === 0} {...props} />
  ));

type OneProps = Props & { readonly field: ActionField; readonly autoFocus: boolean };

const noFaults: FieldFaults = [];

function Field({ field, autoFocus, view, entry, values, change, faults, inner = noFaults, uploading }: OneProps) {
  const translate = useTranslate();
  const { name, required } = field;
  const { action } = entry;
  const label = `${translate(labelOf(name, entry))}${required ? '' : ` (${translate('app.action.optional')})`}`;
  const fault = faults[name];
  const common = { label, fault, required, autoFocus };
  switch (name) {
    case 'target':
      return (
        <>
          <TargetField {...common} own={view.id} value={values.target} change={(target) => change({ target })} />
          {action === 'link' && <RelationField value={values.relation} change={(relation) => change({ relation })} />}
        </>
      );
    case 'service':
      return (
        <ServiceChoice
          {...common}
          view={view}
          value={values.service}
          change={(service, corrections) => change({ service, corrections })}
        />
      );
    case 'corrections':
      return (
        <RegistrationField
          view={view}
          service={action === 'reclassify' ? values.service : view.service}
          value={values.corrections}
          change={(corrections) => change({ corrections })}
          faults={inner}
          fault={fault}
        />
      );
    case 'assignee':
      return (
        <AssigneeField
          {...common}
          role={roleAsked(view, entry)}
          value={values.assignee}
          change={(assignee) => change({ assignee })}
        />
      );
    case 'payment':
      return <PaymentFields fee={view.fee} values={values} change={change} fault={fault} />;
    case 'proof':
      return <ProofField {...common} value={values.proof} change={(proof) => change({ proof })} />;
    case 'votes':
      return <VotesField {...common} value={values.votes} change={(votes) => change({ votes })} />;
    case 'document':
    case 'mandate':
      return (
        <UploadField
          {...common}
          files={values.documents}
          change={(documents) => change({ documents })}
          busy={uploading}
        />
      );
    case 'dueAt':
      return <DayField {...common} value={values.dueAt} change={(dueAt) => change({ dueAt })} />;
    default:
      return (
        <WordsField {...common} action={action} value={values[name]} change={(words) => change({ [name]: words })} />
      );
  }
}
