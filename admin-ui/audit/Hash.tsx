import ContentCopy from '@mui/icons-material/ContentCopy';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useNotify, useTranslate } from 'react-admin';

/** The first letters tell hashes apart; the whole is copied. */
export function Hash({ hash }: { hash: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  if (!hash) return '—';
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(hash);
    notify('app.history.copied');
  };
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <code>{hash.slice(0, 10)}…</code>
      <IconButton
        size="small"
        aria-label={translate('app.history.copy', { hash })}
        onClick={copy}
        sx={{ color: 'inherit' }}
      >
        <ContentCopy sx={{ fontSize: 16 }} />
      </IconButton>
    </Box>
  );
}
