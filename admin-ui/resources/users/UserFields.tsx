import {
  AutocompleteArrayInput,
  BooleanInput,
  CheckboxGroupInput,
  email,
  minLength,
  PasswordInput,
  required,
  SelectInput,
  TextInput,
  useTranslate,
} from 'react-admin';
import { roles } from '../../../workflows/domain/roles.ts';
import { useDepartments, useSettlements } from '../../community/use-community.ts';
import { languageNames } from '../../i18n/messages.ts';

/** The server's own least length of a password. */
const shortestPassword = 12;

export function UserFields({ isNew }: { isNew: boolean }) {
  const translate = useTranslate();
  const departments = useDepartments();
  const settlements = useSettlements();
  return (
    <>
      <TextInput source="name" validate={required()} autoComplete="off" />
      <TextInput source="username" validate={required()} autoComplete="off" />
      <TextInput source="email" type="email" validate={email()} helperText="app.user.emailHint" autoComplete="off" />
      <PasswordInput
        source="password"
        label={isNew ? undefined : 'app.user.newPassword'}
        helperText={isNew ? 'app.user.passwordNeeded' : 'app.user.passwordHint'}
        validate={isNew ? [required(), minLength(shortestPassword)] : minLength(shortestPassword)}
        autoComplete="new-password"
      />
      <CheckboxGroupInput
        source="roles"
        validate={required()}
        choices={roles.map((id) => ({ id, name: translate(`kernel.role.${id}`) }))}
        row={false}
      />
      <SelectInput source="department" choices={[...departments]} emptyText="app.user.noDepartment" />
      <AutocompleteArrayInput
        source="settlements"
        fullWidth
        choices={settlements.map(({ key, name }) => ({ id: key, name }))}
        helperText="app.user.settlementsHint"
      />
      <SelectInput
        source="language"
        validate={required()}
        choices={languageNames.map(({ locale, name }) => ({ id: locale, name }))}
      />
      <BooleanInput source="active" helperText={false} />
    </>
  );
}
