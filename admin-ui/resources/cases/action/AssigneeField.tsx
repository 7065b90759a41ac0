import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useGetList, useTranslate } from 'react-admin';
import type { Assignee } from '../../../../workflows/contract/http.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly change: (id: string) => void;
  readonly fault: string | undefined;
  readonly required: boolean;
  readonly autoFocus: boolean;
}

export function AssigneeField({ label, value, change, fault, required, autoFocus }: Props) {
  const translate = useTranslate();
  const { data = [], isPending } = useGetList<Assignee>('assignees', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
  });
  return (
    <Autocomplete
      // Within the dialog, so that a screen reader does not leave it.
      disablePortal
      slotProps={{ listbox: { sx: { maxHeight: 220 } } }}
      options={data}
      value={data.find(({ id }) => id === value) ?? null}
      onChange={(_, chosen) => change(chosen?.id ?? '')}
      getOptionLabel={({ name, departmentName }) => (departmentName ? `${name} — ${departmentName}` : name)}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      loading={isPending}
      noOptionsText={translate('app.action.assigneeNone')}
      loadingText={translate('ra.page.loading')}
      clearText={translate('ra.action.clear_input_value')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      renderInput={(props) => (
        <TextField
          {...props}
          label={label}
          required={required}
          autoFocus={autoFocus}
          error={fault !== undefined}
          helperText={fault}
        />
      )}
    />
  );
}
