import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AllowedAction, CaseView } from '../../../../workflows/contract/http.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { ActionFields } from './ActionFields.tsx';
import { type ActionFaults, faultsIn } from './action-faults.ts';
import { fieldsOf, missingOf } from './action-values.ts';
import { ChangesNote } from './ChangesNote.tsx';
import { useAction } from './use-action.ts';
import { useActionDraft } from './use-action-draft.ts';

interface Props {
  readonly view: CaseView;
  readonly entry: AllowedAction;
  /** Still among the allowed actions of the case as it is now. */
  readonly possible: boolean;
  readonly close: () => void;
}

/** Asks for what an action requires; one that requires nothing goes out at once and is seen here only when it was refused. */
export function ActionDialog({ view, entry, possible, close }: Props) {
  const translate = useTranslate();
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const fields = fieldsOf(entry);
  const { values, change, restored, drop } = useActionDraft(view, entry);
  const { busy, error, changes, send } = useAction(view, entry);
  const [missing, setMissing] = useState<ActionFaults>({});
  const [uploading, setUploading] = useState(false);
  const sentAtOnce = useRef(false);

  const submit = async (): Promise<void> => {
    const absent = missingOf(fields, values);
    setMissing(Object.fromEntries(absent.map((name) => [name, translate('app.action.required')])));
    if (absent.length > 0 || !(await send(values))) return;
    drop();
    close();
  };
  useEffect(() => {
    if (fields.length > 0 || sentAtOnce.current) return;
    sentAtOnce.current = true;
    void submit();
  });

  if (fields.length === 0 && !error && !changes) return null;
  return (
    <Dialog
      open
      onClose={() => !busy && close()}
      fullWidth
      maxWidth="sm"
      fullScreen={small}
      aria-labelledby="action-title"
    >
      <form
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          void submit();
        }}
      >
        <DialogTitle id="action-title">{entry.label}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          {changes && <ChangesNote caseId={view.id} changes={changes} />}
          {error !== undefined && <FailureNote error={error} />}
          {!possible && <Alert severity="warning">{translate('app.action.gone')}</Alert>}
          {restored && !changes && <Alert severity="info">{translate('app.action.kept')}</Alert>}
          <ActionFields
            view={view}
            fields={fields}
            values={values}
            change={change}
            faults={{ ...faultsIn(error), ...missing }}
            uploading={setUploading}
          />
        </DialogContent>
        <DialogActions sx={{ p: 2 }}>
          <Button onClick={close} disabled={busy}>
            {translate('app.action.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={entry.tone === 'danger' ? 'error' : 'primary'}
            disabled={busy || uploading || !possible}
          >
            {translate(busy ? 'app.action.sending' : changes ? 'app.action.again' : 'app.action.send')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
