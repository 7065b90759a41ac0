import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

/** What every field of the dialog is told. */
export interface FieldProps {
  readonly label: string;
  readonly fault: string | undefined;
  readonly required: boolean;
  readonly autoFocus: boolean;
}

interface Props<Option> extends FieldProps {
  readonly options: readonly Option[];
  readonly chosen: Option | undefined;
  readonly choose: (option: Option | null) => void;
  readonly keyOf: (option: Option) => string;
  readonly wordsOf: (option: Option) => string;
  readonly groupOf?: (option: Option) => string;
  /** Said when nothing fits what is typed. */
  readonly none: string;
  readonly loading: boolean;
}

/** One of many, found by typing. */
export function ChoiceField<Option>(props: Props<Option>) {
  const translate = useTranslate();
  const { options, chosen, choose, keyOf, wordsOf, groupOf, none, loading, label, fault, required, autoFocus } = props;
  return (
    <Autocomplete
      // Within the dialog, so that a screen reader does not leave it.
      disablePortal
      slotProps={{ listbox: { sx: { maxHeight: 240 } } }}
      options={[...options]}
      value={chosen ?? null}
      onChange={(_, option) => choose(option)}
      getOptionLabel={wordsOf}
      getOptionKey={keyOf}
      {...(groupOf && { groupBy: groupOf })}
      isOptionEqualToValue={(one, other) => keyOf(one) === keyOf(other)}
      loading={loading}
      noOptionsText={none}
      loadingText={translate('ra.page.loading')}
      clearText={translate('ra.action.clear_input_value')}
      openText={translate('ra.action.open')}
      closeText={translate('ra.action.close')}
      renderInput={(input) => (
        <TextField
          {...input}
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
