import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Votes } from '../../../../workflows/domain/case-command.ts';
import type { ActionValues } from './action-values.ts';

const ways: readonly (keyof Votes)[] = ['for', 'against', 'abstained'];

interface Props {
  readonly label: string;
  readonly value: ActionValues['votes'];
  readonly change: (votes: ActionValues['votes']) => void;
  readonly fault: string | undefined;
  readonly required: boolean;
  readonly autoFocus: boolean;
}

/** As the minutes have it; the sum shows whether everybody present is counted. */
export function VotesField({ label, value, change, fault, required, autoFocus }: Props) {
  const translate = useTranslate();
  const id = useId();
  const sum = ways.reduce((total, way) => total + Number(value[way]), 0);
  return (
    <FormControl error={fault !== undefined} component="fieldset" aria-describedby={id}>
      <FormLabel component="legend">{label}</FormLabel>
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: { sm: 'repeat(3, 1fr)' } }}>
        {ways.map((way, index) => (
          <TextField
            key={way}
            label={translate(`app.votes.${way}`)}
            value={value[way]}
            onChange={({ target }) => change({ ...value, [way]: target.value.replace(/\D/g, '').slice(0, 3) })}
            error={fault !== undefined}
            required={required}
            autoFocus={autoFocus && index === 0}
            slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
          />
        ))}
      </Box>
      <div id={id}>
        <Typography variant="body2" role="status">
          {translate('app.votes.sum', { sum })}
        </Typography>
        {fault && <FormHelperText sx={{ mx: 0 }}>{fault}</FormHelperText>}
      </div>
    </FormControl>
  );
}
