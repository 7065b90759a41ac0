import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { FilePicker } from './FilePicker.tsx';
import type { TrayFile } from './tray.ts';
import type { TrayOf } from './use-tray.ts';

/** A page may not read a file anew by itself after it was left: the person gives it once more. */
export function InterruptedNote({ file, tray }: { file: TrayFile; tray: TrayOf }) {
  const translate = useTranslate();
  const { name, fault } = file;
  return (
    <Alert
      severity={fault ? 'warning' : 'info'}
      action={
        <FilePicker
          quiet
          words={translate('app.files.giveAgain')}
          label={translate('app.files.giveAgainNamed', { name })}
          pick={([chosen]) => chosen && tray.goOnWith(file, chosen)}
        />
      }
    >
      {translate(fault ?? 'app.files.interrupted', { name })}
    </Alert>
  );
}
