import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Cards of counts that lead to their lists. */
export const CountGrid = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box
    component="nav"
    aria-label={label}
    sx={{
      display: 'grid',
      gap: { xs: 1, sm: 2 },
      mb: 3,
      gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fill, minmax(150px, 1fr))' },
    }}
  >
    {children}
  </Box>
);
