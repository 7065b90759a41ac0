import Link from '@mui/material/Link';
import { useCreatePath } from 'react-admin';
import { Link as RouterLink } from 'react-router';

export function PermitLink({ id, number }: { id: string; number: string }) {
  const path = useCreatePath();
  return (
    <Link
      component={RouterLink}
      to={path({ resource: 'permits', type: 'show', id })}
      sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}
    >
      {number}
    </Link>
  );
}
