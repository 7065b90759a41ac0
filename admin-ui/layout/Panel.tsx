import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import type { useKeptFocus } from './use-kept-focus.ts';

interface Props {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly focus?: ReturnType<typeof useKeptFocus<HTMLDivElement>>;
  readonly children: ReactNode;
}

/** A part of a page with its own heading. */
export function Panel({ title, aside, focus, children }: Props) {
  const id = useId();
  return (
    <Paper {...focus} component="section" variant="outlined" aria-labelledby={id} sx={{ p: 2, mb: 2, minWidth: 0 }}>
      <Typography
        id={id}
        variant="h2"
        sx={{
          mb: 1.5,
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          alignItems: 'center',
          justifyContent: 'space-between',
        }}
      >
        {title}
        {aside}
      </Typography>
      {children}
    </Paper>
  );
}
