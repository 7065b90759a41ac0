import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Absence } from '../../../../workflows/contract/http.ts';
import { localDate } from '../../../format/measures.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { useStandIns } from './use-absence.ts';

interface AbsenceFormProps {
  readonly userId: string | undefined;
  readonly absence: Absence | null;
  readonly faults: Partial<Record<keyof Absence, string>>;
  readonly isPending: boolean;
  readonly save: (absence: Absence) => void;
  readonly cancel: () => void;
}

export function AbsenceForm({ userId, absence, faults, isPending, save, cancel }: AbsenceFormProps) {
  const translate = useTranslate();
  const standIns = useStandIns(userId);
  const today = localDate(new Date());
  const [asked, setAsked] = useState({
    from: absence?.from ?? today,
    to: absence?.to ?? today,
    standIn: absence?.standIn ?? '',
  });
  const people = standIns.data ?? [];
  const fieldOf = (name: keyof typeof asked) => ({
    name,
    label: translate(`app.absence.${name}`),
    value: asked[name],
    onChange: ({ target }: { target: { value: string } }) => setAsked({ ...asked, [name]: target.value }),
    error: faults[name] !== undefined,
    helperText: faults[name],
    required: true,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save(asked);
  };
  if (standIns.error) return <FailureNote error={standIns.error} retry={standIns.refetch} />;
  if (standIns.data?.length === 0) return <Typography role="status">{translate('app.absence.nobody')}</Typography>;
  return (
    <Box component="form" onSubmit={submit} noValidate sx={{ maxWidth: 480 }}>
      <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <TextField type="date" {...fieldOf('from')} slotProps={{ inputLabel: { shrink: true } }} />
        <TextField
          type="date"
          {...fieldOf('to')}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: today } }}
        />
      </Box>
      <TextField
        select
        {...fieldOf('standIn')}
        value={people.some(({ id }) => id === asked.standIn) ? asked.standIn : ''}
      >
        {people.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button type="submit" variant="contained" disabled={isPending}>
          {translate('ra.action.save')}
        </Button>
        <Button onClick={cancel}>{translate('ra.action.cancel')}</Button>
      </Box>
    </Box>
  );
}
