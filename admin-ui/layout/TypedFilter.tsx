import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';

/** Long enough to type on, short enough not to be noticed. */
const pauseInTyping = 300;

interface TypedFilterProps {
  readonly label: string;
  readonly value: string;
  readonly change: (typed: string) => void;
}

/** A filter that asks once a person has stopped typing. */
export function TypedFilter({ label, value, change }: TypedFilterProps) {
  const [typed, setTyped] = useState(value);
  const latest = useRef(change);
  latest.current = change;
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => latest.current(typed), pauseInTyping);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <TextField
      type="search"
      margin="none"
      label={label}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      sx={{ flex: '1 1 160px', maxWidth: { sm: 240 } }}
    />
  );
}
