import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface Props {
  /** What can be done; it stands first on a narrow screen and stays in sight on a wide one. */
  readonly now: ReactNode;
  readonly file: ReactNode;
  readonly side: ReactNode;
}

/** Where one works on a record. */
export const Desk = ({ now, file, side }: Props) => (
  <Box
    sx={{
      display: 'grid',
      columnGap: 2,
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 380px' },
      gridTemplateAreas: { xs: '"now" "file" "side"', lg: '"file now" "file side"' },
      gridTemplateRows: { lg: 'auto 1fr' },
    }}
  >
    <Box sx={{ gridArea: 'now' }}>{now}</Box>
    <Box sx={{ gridArea: 'file' }}>{file}</Box>
    <Box sx={{ gridArea: 'side' }}>{side}</Box>
  </Box>
);
