import Alert from '@mui/material/Alert';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AllowedAction, CaseView } from '../../../../workflows/contract/http.ts';
import { DialogButtons } from '../../../layout/DialogButtons.tsx';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { FormDialog } from '../../../layout/FormDialog.tsx';
import { ActionFields } from './ActionFields.tsx';
import { type ActionFaults, correctionFaults, faultsIn, stillMissing } from './action-faults.ts';
import { fieldsOf, missingOf } from './action-values.ts';
import { isPreviewed } from './action-words.ts';
import { ChangesNote } from './ChangesNote.tsx';
import { PreviewChanges } from './PreviewChanges.tsx';
import { useAction } from './use-action.ts';
import { useActionDraft } from './use-action-draft.ts';

interface Props {
  readonly view: CaseView;
  readonly entry: AllowedAction;
  /** What the action is about, where its name alone does not say. */
  readonly subject: string | undefined;
  /** Still among the allowed actions of the case as it is now. */
  readonly possible: boolean;
  readonly close: () => void;
}

/** Asks for what an action requires; one that requires nothing goes out at once and is seen here only when it was refused. */
export function ActionDialog({ view, entry, subject, possible, close }: Props) {
  const translate = useTranslate();
  const fields = fieldsOf(entry);
  const { values, change, restored, drop } = useActionDraft(view, entry);
  const { busy, error, changes, preview, look, lookAway, send } = useAction(view, entry);
  const [opened] = useState(view.seq);
  const meanwhile = changes ?? (possible ? undefined : view.timeline.filter(({ seq }) => seq > opened));
  const [missing, setMissing] = useState<ActionFaults>({});
  const [uploading, setUploading] = useState(false);
  const sentAtOnce = useRef(false);
  const inner = useMemo(() => correctionFaults(error), [error]);
  const looksFirst = isPreviewed(entry) && !preview;

  const submit = async (): Promise<void> => {
    const absent = missingOf(fields, values);
    setMissing(Object.fromEntries(absent.map((name) => [name, translate('app.action.required')])));
    if (absent.length > 0) return;
    if (looksFirst) return look(values);
    if (!(await send(values))) return;
    drop();
    close();
  };
  useEffect(() => {
    if (fields.length > 0 || sentAtOnce.current) return;
    sentAtOnce.current = true;
    void submit();
  });

  if (fields.length === 0 && !error && !changes) return null;
  const buttons = (
    <DialogButtons
      busy={busy}
      ready={!uploading && possible}
      danger={entry.tone === 'danger'}
      words={translate(looksFirst ? 'app.action.look' : changes ? 'app.action.again' : 'app.action.send')}
      close={close}
      back={preview && lookAway}
    />
  );
  return (
    <FormDialog
      title={subject ? `${entry.label} · ${subject}` : entry.label}
      width={fields.some(({ name }) => name === 'corrections') ? 'md' : 'sm'}
      busy={busy}
      close={close}
      send={() => void submit()}
      buttons={buttons}
    >
      {meanwhile && <ChangesNote caseId={view.id} changes={meanwhile} possible={possible} />}
      {error !== undefined && inner.length === 0 && <FailureNote error={error} />}
      {restored && !meanwhile && !preview && <Alert severity="info">{translate('app.action.kept')}</Alert>}
      {preview ? (
        <PreviewChanges preview={preview} />
      ) : (
        <ActionFields
          view={view}
          entry={entry}
          values={values}
          change={change}
          faults={{ ...faultsIn(error), ...stillMissing(missing, values) }}
          inner={inner}
          uploading={setUploading}
        />
      )}
    </FormDialog>
  );
}
