import TextField from '@mui/material/TextField';

interface DayFilterProps {
  readonly label: string;
  readonly value: string;
  readonly change: (day: string) => void;
}

export const DayFilter = ({ label, value, change }: DayFilterProps) => (
  <TextField
    type="date"
    margin="none"
    label={label}
    value={value}
    onChange={({ target }) => change(target.value)}
    slotProps={{ inputLabel: { shrink: true } }}
    sx={{ flex: '1 1 150px', maxWidth: { sm: 180 } }}
  />
);
