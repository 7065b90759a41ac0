import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AllowedAction, CaseView } from '../../../../workflows/contract/http.ts';
import { AddFiles } from './AddFiles.tsx';
import { DropZone } from './DropZone.tsx';
import { TrayRow } from './TrayRow.tsx';
import type { TrayOf } from './use-tray.ts';

/** A general kind, until the person says another. */
export const usualKind = 'other';

/** Files for the case: gathered, given their kinds, added in one action. */
export function Tray({ view, entry, tray }: { view: CaseView; entry: AllowedAction; tray: TrayOf }) {
  const translate = useTranslate();
  // Each round is an attempt of its own, with a key of its own.
  const [round, setRound] = useState(0);
  const missing = view.documentKinds.filter((kind) => kind.missing);
  const { files } = tray;
  return (
    <Box sx={{ display: 'grid', gap: 1, mt: 2 }}>
      {missing.length > 0 && (
        <Alert severity="warning">
          {translate('app.files.missing', { kinds: missing.map(({ title }) => title).join('; ') })}
        </Alert>
      )}
      <DropZone take={(chosen) => tray.take(chosen, missing[0]?.key ?? usualKind)} />
      {files.length > 0 && (
        <>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {files.map((file) => (
              <li key={file.id}>
                <TrayRow file={file} kinds={view.documentKinds} tray={tray} />
              </li>
            ))}
          </Box>
          <AddFiles
            key={round}
            view={view}
            entry={entry}
            tray={tray}
            added={() => {
              tray.clear();
              setRound((before) => before + 1);
            }}
          />
        </>
      )}
    </Box>
  );
}
