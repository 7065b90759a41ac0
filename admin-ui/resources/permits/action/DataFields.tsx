import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { PermitView } from '../../../../workflows/contract/http-permits.ts';
import type { PermitValues } from './permit-values.ts';

interface Props {
  readonly view: PermitView;
  readonly values: PermitValues;
  readonly change: (part: Partial<PermitValues>) => void;
  readonly fault: string | undefined;
}

/** Holder and object as they stand, to be put right. A permit whose register names no object has none to change. */
export function DataFields({ view, values, change, fault }: Props) {
  const translate = useTranslate();
  return (
    <Box role="group" aria-label={translate('kernel.permit-requirement.changes')} sx={{ display: 'grid', gap: 1 }}>
      <TextField
        label={translate('resources.permits.fields.holderName')}
        value={values.holder}
        onChange={({ target }) => change({ holder: target.value })}
        error={fault !== undefined}
        helperText={fault ?? translate('app.permit.hint.data')}
        autoFocus
      />
      {view.object !== null && (
        <TextField
          label={translate('resources.permits.fields.object')}
          value={values.object}
          onChange={({ target }) => change({ object: target.value })}
          multiline
        />
      )}
    </Box>
  );
}
