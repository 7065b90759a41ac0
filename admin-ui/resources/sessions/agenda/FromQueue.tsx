import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import type { DecisionRow } from '../../../../workflows/contract/http-council.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { Waiting } from '../../../layout/Waiting.tsx';
import { TermChip } from '../../decisions/list/TermChip.tsx';

interface Props {
  readonly value: string;
  readonly change: (decision: string) => void;
  readonly fault: string | undefined;
}

/** What waits for an agenda, what is due first at the top. */
export function FromQueue({ value, change, fault }: Props) {
  const translate = useTranslate();
  const id = useId();
  const { data, error, refetch } = useGetList<DecisionRow>('decisions', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'dueAt', order: 'ASC' },
    filter: { list: 'queue' },
  });
  if (!data) return error ? <FailureNote error={error} retry={refetch} /> : <Waiting />;
  if (data.length === 0)
    return (
      <Typography role="status" color={fault ? 'error' : 'textSecondary'} sx={{ my: 1 }}>
        {translate('app.council.agenda.noQueue')}
      </Typography>
    );
  return (
    <FormControl error={fault !== undefined}>
      <FormLabel id={id}>{translate('app.council.agenda.choose')}</FormLabel>
      <RadioGroup aria-labelledby={id} value={value} onChange={(_, decision) => change(decision)}>
        {data.map((row) => (
          <FormControlLabel
            key={row.id}
            value={row.id}
            control={<Radio />}
            sx={{ alignItems: 'flex-start', py: 0.5 }}
            label={
              <Box component="span" sx={{ display: 'block', pt: 1 }}>
                {row.title}
                <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                  {[row.caseNumber, row.rapporteur?.name].filter(Boolean).join(' · ')}
                </Typography>
                {row.dueAt && <TermChip row={row} />}
              </Box>
            }
          />
        ))}
      </RadioGroup>
      <FormHelperText sx={{ mx: 0 }}>{fault ?? translate('app.council.agenda.fromQueueLead')}</FormHelperText>
    </FormControl>
  );
}
