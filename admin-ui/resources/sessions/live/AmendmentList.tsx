import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { AgendaItemView } from '../../../../workflows/contract/http-council.ts';
import { ResultNote } from './ResultNote.tsx';

/** What members want changed; each is voted on before the question itself. */
export function AmendmentList({ item: { amendments, status } }: { item: AgendaItemView }) {
  const translate = useTranslate();
  if (amendments.length === 0) return null;
  return (
    <Box component="section" aria-label={translate('app.liveSession.amendments')}>
      <Typography variant="h3">{translate('app.liveSession.amendments')}</Typography>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {amendments.map(({ id, text, by, result }, index) => (
          <Box component="li" key={id} sx={{ py: 1, borderTop: index > 0 ? 1 : 0, borderColor: 'divider' }}>
            <Typography variant="body2" color="textSecondary">
              {translate('app.liveSession.amendment', { n: index + 1, name: by.name })}
            </Typography>
            <Typography sx={{ whiteSpace: 'pre-line' }}>{text}</Typography>
            {result && <ResultNote title={translate('app.liveSession.result.amendment')} result={result} />}
            {!result && status === 'open' && (
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {translate('app.liveSession.amendmentWaits')}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
