import Alert from '@mui/material/Alert';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { SessionView } from '../../../../../workflows/contract/http-council.ts';
import { AskDialog } from '../../../../layout/AskDialog.tsx';
import { faultsIn } from '../../../../providers/faults.ts';
import { useDraft } from '../../../../providers/use-draft.ts';
import { useSessionAct } from '../../use-session-act.ts';
import { idOf, type LiveAction } from '../live-view.ts';
import { ActFields } from './ActFields.tsx';
import { type ActValues, emptyValues, fieldsOf, missingIn, requestOf } from './act-values.ts';

interface Props {
  readonly view: SessionView;
  readonly entry: LiveAction;
  readonly close: () => void;
}

/** Asks for what an act requires. One that requires nothing goes out at once, unless there is no way back from it. */
export function ActDialog({ view, entry, close }: Props) {
  const translate = useTranslate();
  const { values, change, drop } = useDraft<ActValues>(`session.${view.id}.${idOf(entry)}`, emptyValues(view));
  const { busy, error, send } = useSessionAct(view);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const sentAtOnce = useRef(false);
  const asks = fieldsOf(entry).length > 0;
  const atOnce = !asks && entry.tone !== 'danger';
  const possible = busy || view.allowedActions.some((one) => idOf(one) === idOf(entry));

  const submit = async (): Promise<void> => {
    const absent = missingIn(entry, values);
    setMissing(absent);
    if (absent.length > 0 || !(await send(requestOf(entry, values), entry.label))) return;
    drop();
    close();
  };
  useEffect(() => {
    if (!atOnce || sentAtOnce.current) return;
    sentAtOnce.current = true;
    void submit();
  });

  const stillMissing = new Set(missingIn(entry, values));
  const faults = {
    ...faultsIn(error),
    ...Object.fromEntries(
      missing.filter((path) => stillMissing.has(path)).map((path) => [path, translate('app.action.required')]),
    ),
  };
  const atField = Object.keys(faultsIn(error)).some((path) =>
    fieldsOf(entry).some((name) => path === name || path.startsWith(`${name}.`)),
  );
  if (atOnce && error === undefined) return null;
  return (
    <AskDialog
      title={entry.label}
      lead={asks || error !== undefined ? undefined : translate('app.liveSession.ask.confirm')}
      confirm={translate(atOnce ? 'app.action.again' : 'app.action.send')}
      danger={entry.tone === 'danger'}
      busy={busy}
      error={atField ? undefined : error}
      send={() => void submit()}
      close={close}
    >
      {!possible && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {translate('app.liveSession.ask.gone')}
        </Alert>
      )}
      <ActFields view={view} entry={entry} values={values} change={change} faults={faults} />
    </AskDialog>
  );
}
