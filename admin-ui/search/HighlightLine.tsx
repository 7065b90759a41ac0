import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Highlight } from '../../workflows/contract/http-search.ts';
import { markedParts } from './marked-parts.ts';

/** Where a case was found: the place in words, then the passage with what was asked for marked. */
export function HighlightLine({ highlight }: { highlight: Highlight }) {
  const translate = useTranslate();
  return (
    <Typography variant="body2" sx={{ mt: 0.5 }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {translate('app.search.place', { label: highlight.label })}
      </Box>{' '}
      {markedParts(highlight).map(({ from, words, marked }) =>
        marked ? (
          <Box key={from} component="mark" sx={{ bgcolor: '#ffe3b8', color: 'inherit', borderRadius: 0.5, px: '1px' }}>
            {words}
          </Box>
        ) : (
          <span key={from}>{words}</span>
        ),
      )}
    </Typography>
  );
}
