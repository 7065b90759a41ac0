import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { FailureNote } from '../layout/FailureNote.tsx';
import { Waiting } from '../layout/Waiting.tsx';
import type { Asked } from '../providers/search-calls.ts';
import { SearchHitItem } from './SearchHitItem.tsx';
import { useSearch } from './use-search.ts';

export function SearchResults({ asked }: { asked: Asked }) {
  const translate = useTranslate();
  const { data, error, refetch, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useSearch(asked);
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (isPending) return <Waiting />;
  const hits = data.pages.flatMap((page) => page.hits);
  return (
    <>
      <Typography role="status" sx={{ px: 2, pb: 2, color: 'text.secondary' }}>
        {hits.length === 0
          ? translate('app.search.nothing')
          : translate(hasNextPage ? 'app.search.shown' : 'app.search.found', { smart_count: hits.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {hits.map((hit) => (
          <SearchHitItem key={hit.id} hit={hit} />
        ))}
      </Box>
      {hasNextPage && (
        <Box sx={{ p: 2, borderTop: 1, borderColor: 'divider' }}>
          <Button variant="outlined" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {translate('app.search.more')}
          </Button>
        </Box>
      )}
    </>
  );
}
