import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { SettingRow } from '../../../../workflows/contract/http.ts';
import { SettingConfirmation } from './SettingConfirmation.tsx';
import { SettingValue } from './SettingValue.tsx';
import { type SettingsChange, tickedOf, typedOf, withTick, withTyped } from './setting-values.ts';

interface Props {
  readonly row: SettingRow;
  readonly change: SettingsChange;
  readonly edit: (change: SettingsChange) => void;
  readonly fault: string | undefined;
}

/** One setting: what it is, its value and the usual one, who vouches for it. */
export function SettingLine({ row, change, edit, fault }: Props) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        columnGap: 3,
        rowGap: 0.5,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 3fr) minmax(0, 2fr)' },
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <div>
        <Typography id={`${id}-label`} variant="body2" sx={{ fontWeight: 600, pt: { md: 1 } }}>
          {row.label}
        </Typography>
        {row.path.startsWith('silence') && (
          <Typography id={`${id}-note`} variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
            {translate('app.settings.silence')}
          </Typography>
        )}
      </div>
      <div>
        {row.type !== 'none' && (
          <SettingValue
            id={id}
            row={row}
            typed={typedOf(row, change)}
            change={(value) => edit(withTyped(change, row, value))}
            wrong={fault !== undefined}
          />
        )}
        {fault && (
          <FormHelperText error id={`${id}-fault`}>
            {fault}
          </FormHelperText>
        )}
      </div>
      <SettingConfirmation
        row={row}
        ticked={tickedOf(row, change)}
        tick={(tick) => edit(withTick(change, row, tick))}
      />
    </Box>
  );
}
