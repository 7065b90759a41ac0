import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DestructionInput } from '../../../../workflows/contract/http-archive.ts';
import { AskDialog } from '../../../layout/AskDialog.tsx';
import { makeAct } from '../../../providers/archive-calls.ts';
import { faultBeside, faultsIn } from '../../../providers/faults.ts';
import { CaseIndexField } from '../CaseIndexField.tsx';
import { useArchiveCall } from '../use-archive-call.ts';

/** A draft of what is due, or of one case that somebody ordered to be erased. */
export function MakeActDialog({ kind, close }: { kind: 'expiry' | 'order'; close: () => void }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState({ ground: '', caseIndex: '', number: '' });
  const making = useArchiveCall(
    (api, input: DestructionInput) => makeAct(api, input),
    () => 'app.archive.act.saved',
  );
  const faults = faultsIn(making.error);
  const words = (key: string): string => translate(`app.archive.act.${key}`);
  const { ground, caseIndex, number } = asked;
  const send = (): void => {
    const about = kind === 'order' ? { number } : caseIndex ? { caseIndex } : {};
    making.mutate({ ground, ...about }, { onSuccess: close });
  };
  return (
    <AskDialog
      title={words(kind === 'order' ? 'erase' : 'make')}
      lead={words(kind === 'order' ? 'eraseLead' : 'makeLead')}
      confirm={words('make')}
      busy={making.isPending}
      error={faultBeside([kind === 'order' ? 'number' : 'caseIndex', 'ground'], making.error)}
      send={send}
      close={close}
    >
      {kind === 'order' ? (
        <TextField
          autoFocus
          required
          label={words('number')}
          value={number}
          onChange={({ target }) => setAsked({ ...asked, number: target.value })}
          error={faults.number !== undefined}
          helperText={faults.number}
        />
      ) : (
        <CaseIndexField
          value={caseIndex}
          all={words('all')}
          change={(chosen) => setAsked({ ...asked, caseIndex: chosen })}
          fault={faults.caseIndex}
        />
      )}
      <TextField
        required
        multiline
        minRows={2}
        label={translate('app.archive.ground')}
        value={ground}
        onChange={({ target }) => setAsked({ ...asked, ground: target.value })}
        error={faults.ground !== undefined}
        helperText={faults.ground ?? words('groundHint')}
      />
    </AskDialog>
  );
}
