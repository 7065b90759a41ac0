import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { dayKinds } from './days.ts';
import { looks } from './looks.ts';

export function Legend() {
  const translate = useTranslate();
  return (
    <Paper
      variant="outlined"
      component="ul"
      aria-label={translate('app.calendar.legend')}
      sx={{
        listStyle: 'none',
        m: 0,
        mb: 2,
        p: 1,
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2.5,
        rowGap: 1,
        ...looks,
      }}
    >
      {dayKinds.map((kind) => (
        <Box component="li" key={kind} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <span data-kind={kind} aria-hidden>
            15
          </span>
          <Typography component="span" variant="body2">
            {translate(`app.calendar.kind.${kind}`)}
          </Typography>
        </Box>
      ))}
    </Paper>
  );
}
