import Button from '@mui/material/Button';
import { type ReactNode, useRef } from 'react';

interface Props {
  readonly words: string;
  readonly label?: string;
  readonly icon?: ReactNode;
  readonly multiple?: boolean;
  readonly quiet?: boolean;
  readonly pick: (files: File[]) => void;
}

/** A button that opens the system's own choice of files. */
export function FilePicker({ words, label, icon, multiple = false, quiet = false, pick }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant={quiet ? 'text' : 'outlined'}
        size="small"
        startIcon={icon}
        aria-label={label}
        onClick={() => input.current?.click()}
      >
        {words}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        onChange={({ target }) => {
          pick([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </>
  );
}
