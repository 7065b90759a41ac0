import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { MemberView } from '../../../../../workflows/contract/http-council.ts';
import { type ActValues, countNames, type ProtocolName, protocolNames } from './act-values.ts';
import { MembersField } from './MembersField.tsx';

interface Props {
  readonly members: readonly MemberView[];
  readonly value: ActValues['protocol'];
  readonly change: (protocol: ActValues['protocol']) => void;
  readonly faults: Readonly<Record<string, string>>;
}

const wordsOf = (name: ProtocolName): string =>
  countNames.some((one) => one === name) ? `kernel.choice.${name}` : `app.liveSession.ask.${name}`;

/** What the counting commission found; whether its sums fit each other is the server's to say, at the field at fault. */
export function ProtocolFields({ members, value, change, faults }: Props) {
  const translate = useTranslate();
  const sum = [...countNames, 'invalid' as const].reduce((total, name) => total + Number(value[name]), 0);
  return (
    <>
      <MembersField
        label={translate('app.liveSession.ask.commission')}
        among={members}
        chosen={value.commission}
        choose={(commission) => change({ ...value, commission })}
        fault={faults['protocol.commission']}
      />
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: { sm: 'repeat(2, 1fr)' } }}>
        {protocolNames.map((name) => (
          <TextField
            key={name}
            label={translate(wordsOf(name))}
            value={value[name]}
            onChange={({ target }) => change({ ...value, [name]: target.value.replace(/\D/g, '').slice(0, 3) })}
            error={faults[`protocol.${name}`] !== undefined}
            helperText={faults[`protocol.${name}`]}
            required
            slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
          />
        ))}
      </Box>
      <Typography variant="body2" role="status">
        {translate('app.liveSession.ask.sum', { sum, inBox: value.inBox || '…' })}
      </Typography>
    </>
  );
}
