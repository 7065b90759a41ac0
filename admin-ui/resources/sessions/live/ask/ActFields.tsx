import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { MemberView, SessionView } from '../../../../../workflows/contract/http-council.ts';
import { VotesField } from '../../../cases/action/VotesField.tsx';
import { type LiveAction, takingPart } from '../live-view.ts';
import { type ActValues, type Asked, fieldsOf } from './act-values.ts';
import { MembersField } from './MembersField.tsx';
import { MethodField } from './MethodField.tsx';
import { ProtocolFields } from './ProtocolFields.tsx';
import { RollCallField } from './RollCallField.tsx';

export interface ActFieldsProps {
  readonly view: SessionView;
  readonly entry: LiveAction;
  readonly values: ActValues;
  readonly change: (part: Partial<ActValues>) => void;
  /** By path, as the server names them. */
  readonly faults: Readonly<Record<string, string>>;
}

/** What an act requires and accepts, and nothing else. */
export const ActFields = (props: ActFieldsProps) =>
  fieldsOf(props.entry).map((name, index) => <Field key={name} name={name} autoFocus={index === 0} {...props} />);

function Field(props: ActFieldsProps & { readonly name: Asked; readonly autoFocus: boolean }) {
  const { name, view, entry, values, change, faults, autoFocus } = props;
  const translate = useTranslate();
  const item = view.agenda.find(({ id }) => id === entry.item);
  const fault = faults[name];
  const required = entry.requires.includes(name);
  const words = (key: string): string => translate(`app.liveSession.ask.${key}`);
  switch (name) {
    case 'reason':
    case 'text':
      return (
        <TextField
          label={words(entry.action === 'state-conflict' ? 'conflict' : name)}
          value={values[name]}
          onChange={({ target }) => change({ [name]: target.value })}
          error={fault !== undefined}
          helperText={fault}
          required={required}
          autoFocus={autoFocus}
          multiline
          minRows={3}
          maxRows={12}
        />
      );
    case 'members':
      return (
        <MembersField
          label={words('members')}
          among={takingPart(view, item).filter((one) => !isTaken(view, one))}
          chosen={values.members}
          choose={(members) => change({ members })}
          fault={fault}
        />
      );
    case 'method':
      return item ? (
        <MethodField
          item={item}
          amendment={entry.amendment}
          value={values.method}
          change={(method) => change({ method })}
          fault={fault}
        />
      ) : null;
    case 'choices':
      return (
        <RollCallField
          members={takingPart(view, item)}
          value={values.choices}
          change={(choices) => change({ choices })}
          fault={fault}
        />
      );
    case 'counts': {
      const inner = Object.entries(faults).find(([path]) => path.startsWith('counts'))?.[1];
      const common = { label: words('counts'), fault: inner, required, autoFocus };
      return <VotesField {...common} value={values.counts} change={(counts) => change({ counts })} />;
    }
    case 'protocol':
      return (
        <ProtocolFields
          members={view.attendance.map(({ member }) => member)}
          value={values.protocol}
          change={(protocol) => change({ protocol })}
          faults={faults}
        />
      );
  }
}

const isTaken = ({ vote }: SessionView, { id }: MemberView): boolean =>
  vote?.taken.some((one) => one.id === id) ?? false;
