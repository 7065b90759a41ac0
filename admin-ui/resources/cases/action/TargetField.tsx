import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import type { CaseRow } from '../../../../workflows/contract/http.ts';
import type { FieldProps } from '../../../layout/ChoiceField.tsx';
import { TargetNote } from './TargetNote.tsx';

interface Props extends FieldProps {
  /** The case that is not to be found: the one at hand. */
  readonly own?: string;
  /** Under which a summary of faults leads to it. */
  readonly name?: string;
  readonly value: string;
  readonly change: (number: string) => void;
}

/** Long enough to type on. */
const pauseInTyping = 300;

/** The number of another case; what it is, is seen before anything is sent. */
export function TargetField({ own, name, value, change, label, fault, required, autoFocus }: Props) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setTyped(value.trim()), pauseInTyping);
    return () => clearTimeout(timer);
  }, [value]);
  const { data = [], isFetching } = useGetList<CaseRow>(
    'cases',
    {
      pagination: { page: 1, perPage: 8 },
      sort: { field: 'number', order: 'ASC' },
      filter: { number: typed, queue: 'all' },
    },
    { enabled: typed !== '' },
  );
  const others = typed === '' ? [] : data.filter(({ id }) => id !== own);
  const found = others.find(({ number }) => number === value.trim());
  return (
    <div>
      <Autocomplete
        freeSolo
        disablePortal
        options={others.map(({ number }) => number)}
        filterOptions={(all) => all}
        inputValue={value}
        onInputChange={(_, number) => change(number)}
        clearText={translate('ra.action.clear_input_value')}
        renderOption={({ key, ...props }, number) => {
          const row = others.find((one) => one.number === number);
          return (
            <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
              <strong>{number}</strong>
              <Box component="span" sx={{ display: 'block', fontSize: 14, color: 'text.secondary' }}>
                {row?.serviceTitle} · {row?.applicant}
              </Box>
            </Box>
          );
        }}
        renderInput={(props) => (
          <TextField
            {...props}
            {...(name && { name })}
            label={label}
            required={required}
            autoFocus={autoFocus}
            error={fault !== undefined}
            helperText={fault ?? translate('app.action.targetHint')}
          />
        )}
      />
      <TargetNote found={found} none={value.trim() !== '' && typed === value.trim() && !isFetching && !fault} />
    </div>
  );
}
