import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { SessionView } from '../../../../../workflows/contract/http-council.ts';
import { idOf, type LiveAction } from '../live-view.ts';
import { ActDialog } from './ActDialog.tsx';

const looks = {
  primary: { variant: 'contained', color: 'primary' },
  neutral: { variant: 'outlined', color: 'primary' },
  danger: { variant: 'outlined', color: 'error' },
} as const;

interface Props {
  readonly view: SessionView;
  readonly entries: readonly LiveAction[];
  /** What they are about, where a list of them would not say it by itself. */
  readonly about?: string;
}

/** The server's list as buttons, in its words. */
export function ActButtons({ view, entries, about }: Props) {
  const [chosen, setChosen] = useState<LiveAction>();
  return (
    <>
      {entries.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {entries.map((entry) => (
            <Button
              key={idOf(entry)}
              {...looks[entry.tone]}
              aria-label={about ? `${entry.label}: ${about}` : undefined}
              onClick={() => setChosen(entry)}
              sx={{ minHeight: 44 }}
            >
              {entry.label}
            </Button>
          ))}
        </Box>
      )}
      {chosen && (
        <ActDialog
          key={idOf(chosen)}
          view={view}
          entry={chosen}
          close={() => setChosen((now) => (now === chosen ? undefined : now))}
        />
      )}
    </>
  );
}
