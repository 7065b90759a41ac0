import Link from '@mui/material/Link';
import { useCreatePath } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { DecisionRow } from '../../../../workflows/contract/http-council.ts';
import { useFormat } from '../../../format/use-format.ts';

/** The session on whose agenda a decision stands. */
export function SessionLink({ session }: Pick<DecisionRow, 'session'>) {
  const path = useCreatePath();
  const { dateTime } = useFormat();
  if (!session) return null;
  return (
    <Link component={RouterLink} to={path({ resource: 'sessions', type: 'show', id: session.id })}>
      {dateTime(session.startsAt)}
    </Link>
  );
}
