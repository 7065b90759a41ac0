import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useNotify, useRefresh, useTranslate, useUpdate } from 'react-admin';
import type { Department, UserView } from '../../../workflows/contract/http.ts';
import { usePermitted } from '../../providers/connection.tsx';

interface SuperiorFieldProps {
  readonly department: Department;
  /** Those who work here now. */
  readonly people: readonly UserView[];
}

/** Chosen is saved; the server answers before anything else is shown. */
export function SuperiorField({ department, people }: SuperiorFieldProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const edits = usePermitted('departments:edit');
  const [update, { isPending }] = useUpdate<Department, Error>();
  const { id, name, superior, superiorName } = department;
  const user = people.find((one) => one.id === superior);
  const choose = (chosen: UserView | null): void => {
    update(
      'departments',
      { id, data: { superior: chosen?.id }, previousData: department },
      {
        mutationMode: 'pessimistic',
        onSuccess() {
          notify('app.department.saved', { type: 'success' });
          // The kept answer would go on showing whom the server no longer names.
          refresh();
        },
        onError: (failure) => notify(failure.message, { type: 'error' }),
      },
    );
  };
  return (
    <Autocomplete<UserView>
      options={[...people]}
      value={user ?? null}
      onChange={(_, chosen) => choose(chosen)}
      getOptionKey={(one) => one.id}
      getOptionLabel={(one) => one.name}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      disabled={!edits || isPending}
      renderInput={(input) => (
        <TextField
          {...input}
          margin="none"
          label={translate('resources.departments.fields.superior')}
          slotProps={{
            ...input.slotProps,
            htmlInput: {
              ...input.slotProps.htmlInput,
              'aria-label': translate('app.department.superiorOf', { department: name }),
            },
          }}
          helperText={noteOf()}
        />
      )}
    />
  );

  /** Why nobody would be written to, although somebody is named; or who is told when nobody is. */
  function noteOf(): string {
    if (!superior) return translate('app.department.nobody');
    if (!user) return translate('app.department.gone', { name: superiorName ?? superior });
    return user.email ?? translate('app.department.noAddress', { name: user.name });
  }
}
