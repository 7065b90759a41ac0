import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Typography from '@mui/material/Typography';
import { useCreatePath, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { PermitRow } from '../../../../workflows/contract/http-permits.ts';
import { DayChip } from '../DayChip.tsx';
import { StandingChip } from '../StandingChip.tsx';

/** The register on a narrow screen. */
export function PermitCards() {
  const { data = [] } = useListContext<PermitRow>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 1, display: 'grid', gap: 1 }}>
      {data.map((row) => (
        <li key={row.id}>
          <PermitCard row={row} />
        </li>
      ))}
    </Box>
  );
}

function PermitCard({ row }: { row: PermitRow }) {
  const translate = useTranslate();
  const path = useCreatePath();
  return (
    <Card variant="outlined">
      <CardActionArea component={Link} to={path({ resource: 'permits', type: 'show', id: row.id })} sx={{ p: 1.5 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1, mb: 0.5 }}>
          <Typography component="span" color="primary" sx={{ fontWeight: 600 }}>
            {row.number}
          </Typography>
          <StandingChip permit={row} />
        </Box>
        <Typography component="span" sx={{ display: 'block' }}>
          {row.serviceTitle}
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          {[row.object, row.holderName, row.caseNumber].filter(Boolean).join(' · ')}
        </Typography>
        {row.inspectionOn && (
          <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5, alignItems: 'center' }}>
            <Typography component="span" variant="body2">
              {translate('resources.permits.fields.inspectionOn')}:
            </Typography>
            <DayChip day={row.inspectionOn} />
          </Box>
        )}
      </CardActionArea>
    </Card>
  );
}
