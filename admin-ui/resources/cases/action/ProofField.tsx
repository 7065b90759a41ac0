import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useTranslate } from 'react-admin';
import type { Proof } from '../../../../workflows/domain/case-command.ts';

const proofs: readonly Proof[] = ['in-person', 'post', 'electronic'];

interface Props {
  readonly label: string;
  readonly value: string;
  readonly change: (proof: string) => void;
  readonly fault: string | undefined;
}

export function ProofField({ label, value, change, fault }: Props) {
  const translate = useTranslate();
  return (
    <FormControl error={fault !== undefined}>
      <FormLabel id="proof-label">{label}</FormLabel>
      <RadioGroup aria-labelledby="proof-label" value={value} onChange={(_, proof) => change(proof)}>
        {proofs.map((proof) => (
          <FormControlLabel
            key={proof}
            value={proof}
            control={<Radio size="small" />}
            label={translate(`kernel.proof.${proof}`)}
          />
        ))}
      </RadioGroup>
      {fault && <FormHelperText>{fault}</FormHelperText>}
    </FormControl>
  );
}
