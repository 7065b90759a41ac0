import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useListContext } from 'react-admin';
import type { DecisionRow } from '../../../../workflows/contract/http-council.ts';
import { CaseOf } from './CaseOf.tsx';
import { DecisionLink } from './DecisionLink.tsx';
import { SessionLink } from './SessionLink.tsx';
import { TermChip } from './TermChip.tsx';

export function DecisionCards() {
  const { data = [] } = useListContext<DecisionRow>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 1, display: 'grid', gap: 1 }}>
      {data.map((row) => (
        <Card key={row.id} component="li" variant="outlined" sx={{ p: 1.5, display: 'grid', gap: 0.5 }}>
          <div>
            <DecisionLink row={row} />
          </div>
          <Typography variant="body2" color="textSecondary">
            {[row.statusTitle, row.actTitle, row.rapporteur?.name].filter(Boolean).join(' · ')}
          </Typography>
          {(row.caseNumber || row.session) && (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
              <CaseOf row={row} />
              <SessionLink session={row.session} />
            </Box>
          )}
          {row.dueAt && <TermChip row={row} />}
        </Card>
      ))}
    </Box>
  );
}
