import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useCreatePath } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { DecisionRow } from '../../../../workflows/contract/http-council.ts';

export function DecisionLink({ row: { id, number, title } }: { row: DecisionRow }) {
  const path = useCreatePath();
  return (
    <>
      <Link component={RouterLink} to={path({ resource: 'decisions', type: 'show', id })} sx={{ fontWeight: 600 }}>
        {title}
      </Link>
      {number && (
        <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
          {number}
        </Typography>
      )}
    </>
  );
}
