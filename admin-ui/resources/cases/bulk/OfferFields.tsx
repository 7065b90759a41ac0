import { useTranslate } from 'react-admin';
import { AssigneeField } from '../action/AssigneeField.tsx';
import type { ActionFaults } from '../action/action-faults.ts';
import { type ActionValues, fieldsOf } from '../action/action-values.ts';
import { labelOf, roleAsked } from '../action/action-words.ts';
import { DayField } from '../action/DayField.tsx';
import { ProofField } from '../action/ProofField.tsx';
import { WordsField } from '../action/WordsField.tsx';
import { isSayable, type Offer, type Sayable } from './offers.ts';

interface Props {
  readonly offer: Offer;
  readonly values: ActionValues;
  readonly change: (part: Partial<ActionValues>) => void;
  readonly faults: ActionFaults;
}

/** What is said once for all cases. */
export function OfferFields({ offer, values, change, faults }: Props) {
  const translate = useTranslate();
  return fieldsOf(offer.entry).map(({ name, required }, index) => {
    if (!isSayable(name)) return null;
    const optional = required ? '' : ` (${translate('app.action.optional')})`;
    const label = `${translate(labelOf(name, offer.entry))}${optional}`;
    const common = { label, required, fault: faults[name], autoFocus: index === 0, value: values[name] };
    return <Field key={name} {...common} name={name} offer={offer} change={(value) => change({ [name]: value })} />;
  });
}

interface FieldProps {
  readonly name: Sayable;
  readonly offer: Offer;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly label: string;
  readonly required: boolean;
  readonly fault: string | undefined;
  readonly autoFocus: boolean;
}

function Field({ name, offer: { view, entry }, ...field }: FieldProps) {
  switch (name) {
    case 'assignee':
      return <AssigneeField {...field} role={roleAsked(view, entry)} />;
    case 'dueAt':
      return <DayField {...field} />;
    case 'proof':
      return <ProofField {...field} />;
    default:
      return <WordsField {...field} action={entry.action} />;
  }
}
