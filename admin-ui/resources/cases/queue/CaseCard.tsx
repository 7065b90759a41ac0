import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Typography from '@mui/material/Typography';
import { useCreatePath } from 'react-admin';
import { Link } from 'react-router';
import type { CaseRow } from '../../../../workflows/contract/http.ts';
import { DueChip } from '../DueChip.tsx';
import { Holders } from './Holders.tsx';

export function CaseCard({ row }: { row: CaseRow }) {
  const path = useCreatePath();
  return (
    <Card variant="outlined" sx={{ flex: 1, minWidth: 0 }}>
      <CardActionArea component={Link} to={path({ resource: 'cases', type: 'show', id: row.id })} sx={{ p: 1.5 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1, mb: 0.5 }}>
          <Typography component="span" color="primary" sx={{ fontWeight: 600 }}>
            {row.number}
          </Typography>
          <DueChip row={row} />
        </Box>
        <Typography component="span" sx={{ display: 'block' }}>
          {row.serviceTitle}
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          {row.applicant} · {row.outcome ?? row.stageTitle} · <Holders row={row} />
        </Typography>
      </CardActionArea>
    </Card>
  );
}
