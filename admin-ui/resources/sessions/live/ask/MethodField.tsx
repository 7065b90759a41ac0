import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { AgendaItemView } from '../../../../../workflows/contract/http-council.ts';
import { methodsFor } from '../../../../../workflows/domain/council/votability.ts';
import type { Method } from '../../../../../workflows/domain/council/voting.ts';

interface Props {
  readonly item: AgendaItemView;
  readonly amendment: string | undefined;
  readonly value: Method | '';
  readonly change: (method: Method) => void;
  readonly fault: string | undefined;
}

export function MethodField({ item, amendment, value, change, fault }: Props) {
  const translate = useTranslate();
  const id = useId();
  return (
    <FormControl error={fault !== undefined}>
      <FormLabel id={id}>{translate('app.liveSession.ask.method')}</FormLabel>
      <RadioGroup aria-labelledby={id} value={value} onChange={({ target }) => change(target.value as Method)}>
        {methodsFor(item, amendment).map((method) => (
          <FormControlLabel
            key={method}
            value={method}
            control={<Radio />}
            label={translate(`kernel.vote-method.${method}`)}
          />
        ))}
      </RadioGroup>
      {fault && <FormHelperText sx={{ mx: 0 }}>{fault}</FormHelperText>}
    </FormControl>
  );
}
