import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../layout/PageTitle.tsx';
import { addressOf, askedIn } from './asked.ts';
import { SearchBox } from './SearchBox.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useRoomInBar } from './use-room-in-bar.ts';

export function SearchPage() {
  const translate = useTranslate();
  const [address, go] = useSearchParams();
  const asked = askedIn(address);
  const inBar = useRoomInBar();
  const filters = <SearchFilters filter={asked.filter} narrow={(filter) => go(addressOf({ ...asked, filter }))} />;
  return (
    <>
      <PageTitle title={translate('app.search.title')} />
      {!inBar && (
        <Box sx={{ mb: 2 }}>
          <SearchBox autoFocus={asked.q === ''} />
        </Box>
      )}
      {asked.q === '' ? (
        <Typography sx={{ maxWidth: '60ch' }}>{translate('app.search.begin')}</Typography>
      ) : (
        <Paper variant="outlined" sx={{ minWidth: 0 }}>
          {inBar ? (
            filters
          ) : (
            <Box component="details" open={Object.keys(asked.filter).length > 0}>
              <Box component="summary" sx={{ p: 2, cursor: 'pointer', fontWeight: 600 }}>
                {translate('app.search.filters')}
              </Box>
              {filters}
            </Box>
          )}
          <SearchResults asked={asked} />
        </Paper>
      )}
    </>
  );
}
