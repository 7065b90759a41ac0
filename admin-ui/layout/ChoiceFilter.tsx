import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

interface ChoiceFilterProps {
  readonly label: string;
  /** What no choice is called. */
  readonly all: string;
  readonly options: readonly (readonly [key: string, title: string])[];
  readonly value: string | undefined;
  readonly change: (key: string) => void;
}

export const ChoiceFilter = ({ label, all, options, value, change }: ChoiceFilterProps) => (
  <TextField
    select
    margin="none"
    label={label}
    value={options.some(([key]) => key === value) ? value : ''}
    onChange={({ target }) => change(target.value)}
    slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    sx={{ minWidth: 200, flex: '1 1 200px', maxWidth: { sm: 360 } }}
  >
    <MenuItem value="">{all}</MenuItem>
    {options.map(([key, title]) => (
      <MenuItem key={key} value={key} sx={{ whiteSpace: 'normal' }}>
        {title}
      </MenuItem>
    ))}
  </TextField>
);
