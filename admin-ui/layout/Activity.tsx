import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import { RefreshIconButton, useLoading, useTranslate } from 'react-admin';

/** Turns while something is fetched; else asks for all of it anew. */
export function Activity() {
  const translate = useTranslate();
  const loading = useLoading();
  return (
    <Box sx={{ width: 44, display: 'grid', placeItems: 'center' }}>
      {loading ? (
        <CircularProgress size={20} color="inherit" aria-label={translate('ra.page.loading')} />
      ) : (
        <RefreshIconButton color="inherit" />
      )}
    </Box>
  );
}
