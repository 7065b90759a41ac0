import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { ActionValues } from './action-values.ts';

interface Props {
  readonly fee: CaseView['fee'];
  readonly values: ActionValues;
  readonly change: (part: Partial<ActionValues>) => void;
  readonly fault: string | undefined;
}

/** Either the money that came in, or why none has to. */
export function PaymentFields({ fee, values, change, fault }: Props) {
  const translate = useTranslate();
  const { money } = useFormat();
  const typed = (name: 'amount' | 'receipt' | 'waived') => ({
    label: translate(`app.action.${name}`),
    value: values[name],
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
  });
  return (
    <FormControl error={fault !== undefined} sx={{ display: 'grid', gap: 1.5 }}>
      <FormLabel id="payment-label">
        {translate('app.action.payment')} ({translate('app.case.fee')}: {money(fee.amount)})
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby="payment-label"
        value={String(values.paid)}
        onChange={(_, paid) => change({ paid: paid === 'true' })}
      >
        <FormControlLabel value="true" control={<Radio size="small" />} label={translate('app.action.paymentPaid')} />
        <FormControlLabel
          value="false"
          control={<Radio size="small" />}
          label={translate('app.action.paymentWaived')}
        />
      </RadioGroup>
      {values.paid ? (
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          <TextField
            {...typed('amount')}
            error={fault !== undefined}
            helperText={fault}
            slotProps={{ htmlInput: { inputMode: 'numeric', pattern: '[0-9]*' } }}
          />
          <TextField {...typed('receipt')} />
        </Box>
      ) : (
        <TextField {...typed('waived')} multiline minRows={2} error={fault !== undefined} helperText={fault} />
      )}
    </FormControl>
  );
}
