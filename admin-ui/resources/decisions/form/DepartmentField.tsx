import { useTranslate } from 'react-admin';
import { useDepartments } from '../../../community/use-community.ts';
import { Choice } from '../../../layout/Choice.tsx';

interface Props {
  readonly value: string;
  readonly change: (department: string) => void;
}

/** Whose agreement the draft needs beside the lawyer's and the secretary's. */
export function DepartmentField({ value, change }: Props) {
  const translate = useTranslate();
  const departments = useDepartments();
  return (
    <Choice
      label={translate('app.council.form.department')}
      value={departments.some(({ id }) => id === value) ? value : ''}
      options={[
        ['', translate('app.council.form.noDepartment')],
        ...departments.map(({ id, name }) => [id, name] as const),
      ]}
      change={change}
    />
  );
}
