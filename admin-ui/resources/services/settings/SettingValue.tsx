import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import InputAdornment from '@mui/material/InputAdornment';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { SettingRow } from '../../../../workflows/contract/http.ts';
import { isNumber, permanent, usualTyped } from './setting-values.ts';
import { useSettingWords } from './use-setting-words.ts';

interface Props {
  /** Of the line: its label and fault are named by it. */
  readonly id: string;
  readonly row: SettingRow;
  readonly typed: string | boolean;
  readonly change: (value: string | boolean) => void;
  readonly wrong: boolean;
}

export function SettingValue({ id, row, typed, change, wrong }: Props) {
  const translate = useTranslate();
  const words = useSettingWords();
  const described = { 'aria-labelledby': `${id}-label`, 'aria-describedby': `${id}-note ${id}-usual ${id}-fault` };
  const typing = (value: string) => change(isNumber(row) ? value.replace(/\D/g, '').slice(0, 9) : value);
  return (
    <>
      {typeof typed === 'boolean' ? (
        <FormControlLabel
          control={
            <Switch
              checked={typed}
              onChange={(_, on) => change(on)}
              slotProps={{ input: { role: 'switch', ...described } }}
            />
          }
          label={translate(typed ? 'app.settings.on' : 'app.settings.off')}
        />
      ) : (
        typed !== permanent && (
          <TextField
            value={typed}
            onChange={({ target }) => typing(target.value)}
            error={wrong}
            margin="none"
            slotProps={{
              htmlInput: { ...described, ...(isNumber(row) && { inputMode: 'numeric' }), autoComplete: 'off' },
              input: {
                endAdornment: isNumber(row) && (
                  <InputAdornment position="end">{translate(`app.settings.unit.${row.type}`)}</InputAdornment>
                ),
              },
            }}
          />
        )
      )}
      {row.type === 'years' && (
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={typed === permanent}
              onChange={(_, kept) => change(kept ? permanent : '')}
            />
          }
          label={translate('app.service.permanent')}
        />
      )}
      <Typography id={`${id}-usual`} variant="caption" color="textSecondary" sx={{ display: 'block', mt: 0.25 }}>
        {translate('app.settings.usual', { value: words(row, row.usual) })}
      </Typography>
      {typed !== usualTyped(row) && (
        <Button size="small" sx={{ ml: -0.5 }} onClick={() => change(usualTyped(row))} aria-describedby={`${id}-label`}>
          {translate('app.settings.toUsual')}
        </Button>
      )}
    </>
  );
}
