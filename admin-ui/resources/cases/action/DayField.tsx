import TextField from '@mui/material/TextField';
import { localDate } from '../../../format/measures.ts';
import type { FieldProps } from '../../../layout/ChoiceField.tsx';

interface Props extends FieldProps {
  readonly value: string;
  readonly change: (day: string) => void;
}

export const DayField = ({ label, value, change, fault, required }: Props) => (
  <TextField
    type="date"
    label={label}
    value={value}
    onChange={({ target }) => change(target.value)}
    error={fault !== undefined}
    helperText={fault}
    required={required}
    slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: localDate(new Date()) } }}
  />
);
