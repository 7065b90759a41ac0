import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { SessionValues } from './session-values.ts';

interface Props {
  readonly values: Pick<SessionValues, 'startsAt' | 'place'>;
  readonly change: (part: Partial<SessionValues>) => void;
  readonly faults: Readonly<Record<string, string | undefined>>;
}

export function DayAndPlace({ values, change, faults }: Props) {
  const translate = useTranslate();
  return (
    <>
      <TextField
        type="datetime-local"
        required
        label={translate('app.council.session.startsAt')}
        value={values.startsAt}
        onChange={({ target }) => change({ startsAt: target.value })}
        error={faults.startsAt !== undefined}
        helperText={faults.startsAt ?? translate('app.council.session.startsAtHint')}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        label={translate('app.council.session.place')}
        value={values.place}
        onChange={({ target }) => change({ place: target.value })}
        error={faults.place !== undefined}
        helperText={faults.place}
        slotProps={{ htmlInput: { maxLength: 1_000 } }}
      />
    </>
  );
}
