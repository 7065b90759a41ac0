import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../../format/use-format.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { Panel } from '../../../layout/Panel.tsx';
import { AbsenceForm } from './AbsenceForm.tsx';
import { useAbsence } from './use-absence.ts';

/** When somebody is away and who stands in: one's own, or for the administrator anybody's. */
export function AbsencePanel({ userId }: { userId?: string }) {
  const translate = useTranslate();
  const { date } = useFormat();
  const [editing, setEditing] = useState(false);
  const { absence, save, end, faults } = useAbsence(userId);
  const { data, error, refetch } = absence;
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (data === undefined) return null;
  return (
    <Panel title={translate('app.absence.title')}>
      <Typography sx={{ mb: 1.5 }}>
        {data
          ? translate('app.absence.said', {
              from: date(data.from),
              to: date(data.to),
              name: data.standInName ?? '—',
            })
          : translate('app.absence.none')}
      </Typography>
      {editing ? (
        <AbsenceForm
          userId={userId}
          absence={data}
          faults={faults}
          isPending={save.isPending}
          save={(asked) => save.mutate(asked, { onSuccess: () => setEditing(false) })}
          cancel={() => {
            save.reset();
            setEditing(false);
          }}
        />
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button variant="outlined" onClick={() => setEditing(true)}>
            {translate(data ? 'app.absence.change' : 'app.absence.enter')}
          </Button>
          {data && (
            <Button color="error" disabled={end.isPending} onClick={() => end.mutate()}>
              {translate('app.absence.end')}
            </Button>
          )}
        </Box>
      )}
    </Panel>
  );
}
