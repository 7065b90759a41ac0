import TextField from '@mui/material/TextField';

interface Props<Key extends string> {
  readonly label: string;
  readonly value: Key;
  readonly options: readonly (readonly [key: Key, title: string])[];
  readonly change: (key: Key) => void;
  readonly fault?: string | undefined;
}

/** One of a few, all of them known; the browser's own list, on a phone too. */
export const Choice = <Key extends string>({ label, value, options, change, fault }: Props<Key>) => (
  <TextField
    select
    label={label}
    value={value}
    onChange={({ target }) => {
      const chosen = options.find(([key]) => key === target.value);
      if (chosen) change(chosen[0]);
    }}
    error={fault !== undefined}
    helperText={fault}
    slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
  >
    {options.map(([key, title]) => (
      <option key={key} value={key}>
        {title}
      </option>
    ))}
  </TextField>
);
