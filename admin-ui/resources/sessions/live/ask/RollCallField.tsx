import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { MemberView } from '../../../../../workflows/contract/http-council.ts';
import { type Choice, choices } from '../../../../../workflows/domain/council/voting.ts';

interface Props {
  readonly members: readonly MemberView[];
  readonly value: Readonly<Record<string, Choice>>;
  readonly change: (value: Readonly<Record<string, Choice>>) => void;
  readonly fault: string | undefined;
}

/** Each member by name, as they are called; who gives no answer is left out. */
export function RollCallField({ members, value, change, fault }: Props) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {members.map((one) => (
        <Box
          key={one.id}
          sx={{ borderBottom: 1, borderColor: 'divider', display: { sm: 'flex' }, alignItems: 'center', gap: 1 }}
        >
          <FormLabel id={`${id}${one.id}`} sx={{ flex: '1 1 auto', color: 'text.primary' }}>
            {one.name}
          </FormLabel>
          <RadioGroup
            row
            aria-labelledby={`${id}${one.id}`}
            value={value[one.id] ?? ''}
            onChange={({ target }) => change({ ...value, [one.id]: target.value as Choice })}
          >
            {choices.map((choice) => (
              <FormControlLabel
                key={choice}
                value={choice}
                control={<Radio size="small" />}
                label={translate(`kernel.choice.${choice}`)}
              />
            ))}
          </RadioGroup>
        </Box>
      ))}
      {fault && (
        <FormHelperText error sx={{ mx: 0 }}>
          {fault}
        </FormHelperText>
      )}
    </Box>
  );
}
