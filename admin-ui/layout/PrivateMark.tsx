import Lock from '@mui/icons-material/LockOutlined';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';

/** Says that something stays within the office. */
export function PrivateMark() {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      icon={<Lock />}
      label={translate('app.case.private')}
      sx={{ color: 'warning.main', bgcolor: 'warning.light', fontWeight: 600, '& .MuiChip-icon': { color: 'inherit' } }}
    />
  );
}
