import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PermitActionView, PermitView } from '../../../../workflows/contract/http-permits.ts';
import type { PermitRequirement } from '../../../../workflows/domain/permit/permit-command.ts';
import { DialogButtons } from '../../../layout/DialogButtons.tsx';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { FormDialog } from '../../../layout/FormDialog.tsx';
import { readDraft } from '../../../providers/drafts.ts';
import { isProblem } from '../../../providers/problem-error.ts';
import { useDraft } from '../../../providers/use-draft.ts';
import { ChangesNote } from '../../cases/action/ChangesNote.tsx';
import { PermitFields } from './PermitFields.tsx';
import { emptyValues, fieldsOf, idOf, isFilled, missingOf } from './permit-values.ts';
import { usePermitAction } from './use-permit-action.ts';

interface Props {
  readonly view: PermitView;
  readonly entry: PermitActionView;
  /** Still among the allowed actions of the permit as it is now. */
  readonly possible: boolean;
  readonly close: () => void;
}

export function PermitDialog({ view, entry, possible, close }: Props) {
  const translate = useTranslate();
  const name = `permit.${view.id}.${idOf(entry)}`;
  const [restored] = useState(() => readDraft(name) !== undefined);
  // What a permit says of itself now is no draft: it is what the first look showed.
  const [known] = useState(() => ({ holderName: view.holderName, object: view.object }));
  const { values, change, drop } = useDraft(name, emptyValues(known));
  const { busy, error, changes, send } = usePermitAction(view, entry);
  const [missing, setMissing] = useState<readonly PermitRequirement[]>([]);
  const [uploading, setUploading] = useState(false);
  const faults = isProblem(error) ? error.body.faults : [];

  const submit = async (): Promise<void> => {
    const absent = missingOf(fieldsOf(entry), values, known);
    setMissing(absent);
    if (absent.length > 0 || !(await send(values))) return;
    drop();
    close();
  };

  const buttons = (
    <DialogButtons
      busy={busy}
      ready={!uploading && possible}
      danger={entry.tone === 'danger'}
      words={translate(changes ? 'app.action.again' : 'app.action.send')}
      close={close}
    />
  );
  return (
    <FormDialog title={entry.title} busy={busy} close={close} send={() => void submit()} buttons={buttons}>
      {(changes || !possible) && <ChangesNote caseId={view.id} changes={changes ?? []} possible={possible} />}
      {error !== undefined && <FailureNote error={error} />}
      {restored && !changes && <Alert severity="info">{translate('app.action.kept')}</Alert>}
      <Subject view={view} target={entry.target} />
      <PermitFields
        view={view}
        entry={entry}
        values={values}
        change={change}
        missing={missing.filter((one) => !isFilled(one, values, known))}
        faults={faults}
        uploading={setUploading}
      />
    </FormDialog>
  );
}

/** The words of the condition that an action is about. */
function Subject({ view, target }: { view: PermitView; target: string | undefined }) {
  const condition = view.conditions.find(({ id }) => id === target);
  return condition ? (
    <Box component="blockquote" sx={{ m: 0, pl: 1.5, borderLeft: 3, borderColor: 'divider', whiteSpace: 'pre-line' }}>
      {condition.text}
    </Box>
  ) : null;
}
