import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useTranslate } from 'react-admin';
import { type InspectionResult, inspectionResults } from '../../../../workflows/domain/permit/permit-state.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly change: (result: InspectionResult) => void;
  readonly fault: string | undefined;
  readonly autoFocus: boolean;
}

export function ResultField({ label, value, change, fault, autoFocus }: Props) {
  const translate = useTranslate();
  return (
    <FormControl error={fault !== undefined}>
      <FormLabel id="result-label">{label}</FormLabel>
      <RadioGroup
        aria-labelledby="result-label"
        value={value}
        onChange={(_, result) => change(result as InspectionResult)}
      >
        {inspectionResults.map((result, index) => (
          <FormControlLabel
            key={result}
            value={result}
            control={<Radio size="small" autoFocus={autoFocus && index === 0} />}
            label={translate(`kernel.inspection-result.${result}`)}
          />
        ))}
      </RadioGroup>
      {fault && <FormHelperText>{fault}</FormHelperText>}
    </FormControl>
  );
}
