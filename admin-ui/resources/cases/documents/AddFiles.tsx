import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { AllowedAction, CaseView } from '../../../../workflows/contract/http.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { emptyValues } from '../action/action-values.ts';
import { ChangesNote } from '../action/ChangesNote.tsx';
import { useAction } from '../action/use-action.ts';
import { isReady, readyFiles } from './tray.ts';
import type { TrayOf } from './use-tray.ts';

interface Props {
  readonly view: CaseView;
  readonly entry: AllowedAction;
  readonly tray: TrayOf;
  readonly added: () => void;
}

/** One attempt to add what is in the tray, all of it in one action. */
export function AddFiles({ view, entry, tray: { files }, added }: Props) {
  const translate = useTranslate();
  const { busy, error, changes, send } = useAction(view, entry);
  const add = async (): Promise<void> => {
    if (await send({ ...emptyValues, documents: readyFiles(files) })) added();
  };
  return (
    <>
      {changes && <ChangesNote caseId={view.id} changes={changes} possible />}
      {error !== undefined && <FailureNote error={error} />}
      <Button
        variant="contained"
        disabled={busy || !isReady(files)}
        onClick={() => void add()}
        sx={{ justifySelf: 'start' }}
      >
        {translate('app.files.add', { smart_count: files.length })}
      </Button>
    </>
  );
}
