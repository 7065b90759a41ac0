import { useGetList, useTranslate } from 'react-admin';
import type { Assignee } from '../../../../workflows/contract/http.ts';
import type { Role } from '../../../../workflows/domain/roles.ts';
import { useFormat } from '../../../format/use-format.ts';
import { ChoiceField, type FieldProps } from '../../../layout/ChoiceField.tsx';

interface Props extends FieldProps {
  /** Who has it, can do what is asked. */
  readonly role: Role;
  readonly value: string;
  readonly change: (id: string) => void;
}

export function AssigneeField({ role, value, change, ...field }: Props) {
  const translate = useTranslate();
  const { date } = useFormat();
  const { data = [], isPending } = useGetList<Assignee>('assignees', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
    filter: { role },
  });
  const wordsOf = ({ name, departmentName, standIn }: Assignee): string => {
    const who = departmentName ? `${name} — ${departmentName}` : name;
    if (!standIn) return who;
    return translate('app.action.assigneeAway', { name: who, until: date(standIn.until), standIn: standIn.name });
  };
  return (
    <ChoiceField
      {...field}
      options={data}
      chosen={data.find(({ id }) => id === value)}
      choose={(chosen) => change(chosen?.id ?? '')}
      keyOf={({ id }) => id}
      wordsOf={wordsOf}
      none={translate('app.action.assigneeNone')}
      loading={isPending}
    />
  );
}
