import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { MemberView } from '../../../../../workflows/contract/http-council.ts';

interface Props {
  readonly label: string;
  readonly among: readonly MemberView[];
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
  readonly fault: string | undefined;
}

/** Some of the members, or all of them at once. */
export function MembersField({ label, among, chosen, choose, fault }: Props) {
  const translate = useTranslate();
  const id = useId();
  const all = among.length > 0 && among.every((one) => chosen.includes(one.id));
  return (
    <FormControl component="fieldset" error={fault !== undefined} aria-describedby={fault && id}>
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup>
        {among.length > 1 && (
          <FormControlLabel
            control={
              <Checkbox
                checked={all}
                indeterminate={!all && chosen.length > 0}
                onChange={() => choose(all ? [] : among.map((one) => one.id))}
              />
            }
            label={translate('app.liveSession.ask.everybody')}
            sx={{ borderBottom: 1, borderColor: 'divider', mr: 0 }}
          />
        )}
        {among.map((one) => (
          <FormControlLabel
            key={one.id}
            control={
              <Checkbox
                checked={chosen.includes(one.id)}
                onChange={({ target }) =>
                  choose(target.checked ? [...chosen, one.id] : chosen.filter((other) => other !== one.id))
                }
              />
            }
            label={one.name}
          />
        ))}
      </FormGroup>
      {fault && (
        <FormHelperText id={id} sx={{ mx: 0 }}>
          {fault}
        </FormHelperText>
      )}
    </FormControl>
  );
}
