import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { HoldInput } from '../../../../workflows/contract/http-archive.ts';
import { AskDialog } from '../../../layout/AskDialog.tsx';
import { placeHold } from '../../../providers/archive-calls.ts';
import { faultBeside, faultsIn } from '../../../providers/faults.ts';
import { CaseIndexField } from '../CaseIndexField.tsx';
import { useArchiveCall } from '../use-archive-call.ts';

const thisYear = String(new Date().getFullYear());

export function HoldDialog({ close }: { close: () => void }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState({
    kind: 'case',
    ground: '',
    number: '',
    caseIndex: '',
    fromYear: thisYear,
    toYear: thisYear,
  });
  const placing = useArchiveCall(
    (api, input: HoldInput) => placeHold(api, input),
    () => 'app.archive.hold.saved',
  );
  const faults = faultsIn(placing.error);
  const words = (key: string): string => translate(`app.archive.hold.${key}`);
  const { kind, ground, number, caseIndex, fromYear, toYear } = asked;
  const fieldOf = (name: keyof typeof asked) => ({
    required: true,
    value: asked[name],
    onChange: ({ target }: { target: { value: string } }) => setAsked({ ...asked, [name]: target.value }),
    error: faults[name] !== undefined,
    helperText: faults[name],
  });
  const shown = ['kind', 'ground', ...(kind === 'case' ? ['number'] : ['caseIndex', 'fromYear', 'toYear'])];
  const send = (): void => {
    const years = { fromYear: Number(fromYear), toYear: Number(toYear) };
    placing.mutate(kind === 'case' ? { ground, number } : { ground, caseIndex, ...years }, { onSuccess: close });
  };
  return (
    <AskDialog
      title={words('make')}
      lead={words('lead')}
      confirm={words('make')}
      busy={placing.isPending}
      error={faultBeside(shown, placing.error)}
      send={send}
      close={close}
    >
      <TextField select {...fieldOf('kind')} label={words('kind')} slotProps={{ select: { native: true } }}>
        <option value="case">{words('ofCase')}</option>
        <option value="index">{words('ofIndex')}</option>
      </TextField>
      {kind === 'case' ? (
        <TextField {...fieldOf('number')} label={words('number')} />
      ) : (
        <>
          <CaseIndexField
            value={caseIndex}
            fault={faults.caseIndex}
            change={(chosen) => setAsked({ ...asked, caseIndex: chosen })}
          />
          <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
            <TextField type="number" {...fieldOf('fromYear')} label={words('fromYear')} />
            <TextField type="number" {...fieldOf('toYear')} label={words('toYear')} />
          </Box>
        </>
      )}
      <TextField
        multiline
        minRows={2}
        {...fieldOf('ground')}
        label={translate('app.archive.ground')}
        helperText={faults.ground ?? words('groundHint')}
      />
    </AskDialog>
  );
}
