import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CouncilAction } from '../../../../workflows/contract/http-council.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';

const looks = {
  primary: { variant: 'contained', color: 'primary' },
  neutral: { variant: 'outlined', color: 'primary' },
  danger: { variant: 'outlined', color: 'error' },
} as const;

interface Props<Entry> {
  readonly entries: readonly Entry[];
  readonly choose: (entry: Entry) => void;
  readonly busy: boolean;
  /** Why the last one that needed no dialog was refused. */
  readonly error?: unknown;
}

/** What the server allows, as buttons in its order. */
export function ActButtons<Entry extends CouncilAction>({ entries, choose, busy, error }: Props<Entry>) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {error !== undefined && <FailureNote error={error} />}
      {entries.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('app.council.session.none')}
        </Typography>
      )}
      {entries.map((entry) => (
        <Button
          key={entry.action}
          {...looks[entry.tone]}
          fullWidth
          // Stays where the keyboard is; a second press would be the same attempt.
          aria-disabled={busy}
          onClick={() => busy || choose(entry)}
          sx={{ justifyContent: 'flex-start', textAlign: 'left' }}
        >
          {entry.label}
        </Button>
      ))}
    </Box>
  );
}
