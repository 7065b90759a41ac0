import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Loaded } from '../../../layout/Loaded.tsx';
import { Panel } from '../../../layout/Panel.tsx';
import { readHolds } from '../../../providers/archive-calls.ts';
import { useConnection, usePermitted } from '../../../providers/connection.tsx';
import { HoldCard } from './HoldCard.tsx';
import { HoldDialog } from './HoldDialog.tsx';

export function HoldsPanel() {
  const translate = useTranslate();
  const { api } = useConnection();
  const edits = usePermitted('archive:edit');
  const [placing, setPlacing] = useState(false);
  const query = useQuery({ queryKey: ['archive', 'holds'], queryFn: () => readHolds(api) });
  return (
    <Panel title={translate('app.archive.hold.title')}>
      <Typography variant="body2" sx={{ mb: 1.5, maxWidth: 900 }}>
        {translate('app.archive.hold.lead')}
      </Typography>
      {edits && (
        <Button variant="contained" onClick={() => setPlacing(true)} sx={{ mb: 2 }}>
          {translate('app.archive.hold.make')}
        </Button>
      )}
      <Loaded query={query} isEmpty={(holds) => holds.length === 0} empty={translate('app.archive.hold.none')}>
        {(holds) => (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {holds.map((hold) => (
              <HoldCard key={hold.id} hold={hold} edits={edits} />
            ))}
          </Box>
        )}
      </Loaded>
      {placing && <HoldDialog close={() => setPlacing(false)} />}
    </Panel>
  );
}
