import Checkbox from '@mui/material/Checkbox';
import Chip from '@mui/material/Chip';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import { useTranslate } from 'react-admin';
import type { SettingRow } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';

interface Props {
  readonly row: SettingRow;
  readonly ticked: boolean;
  readonly tick: (tick: boolean) => void;
}

/** Who vouches for a setting: its source, a person, or nobody yet. */
export function SettingConfirmation({ row: { label, confirmed, confirmedBy, confirmedAt }, ticked, tick }: Props) {
  const translate = useTranslate();
  const { date } = useFormat();
  if (confirmed && !confirmedBy)
    return (
      <Typography variant="body2" color="textSecondary" sx={{ pt: { md: 1 } }}>
        {translate('app.settings.bySource')}
      </Typography>
    );
  return (
    <div>
      <FormControlLabel
        control={<Checkbox size="small" checked={ticked} onChange={(_, on) => tick(on)} />}
        label={
          <>
            {translate(ticked && confirmedBy ? 'app.settings.confirmed' : 'app.settings.confirm')}
            <span style={visuallyHidden}>: {label}</span>
          </>
        }
      />
      {!ticked && (
        <Chip
          size="small"
          label={translate('app.service.notConfirmed')}
          sx={{ color: 'warning.main', bgcolor: 'warning.light' }}
        />
      )}
      {ticked && confirmedBy && (
        <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
          {translate('app.settings.by', { name: confirmedBy, at: confirmedAt ? date(confirmedAt) : '' })}
        </Typography>
      )}
    </div>
  );
}
