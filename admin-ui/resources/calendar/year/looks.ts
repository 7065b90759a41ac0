import type { Theme } from '@mui/material/styles';
import type { SystemStyleObject } from '@mui/system';

/** Each kind of day has a shape of its own, so that nothing hangs on colour. Set once for all days, by `data-kind`. */
export const looks: SystemStyleObject<Theme> = {
  '& [data-kind]': {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 34,
    height: 34,
    p: 0,
    border: '2px solid transparent',
    borderRadius: 1,
    font: 'inherit',
    fontSize: 14,
    color: 'text.primary',
    bgcolor: 'transparent',
  },
  '& button[data-kind]': { cursor: 'pointer', '&:hover': { borderColor: 'primary.light' } },
  '& [data-kind="weekend"]': { bgcolor: 'background.default', color: 'text.secondary' },
  '& [data-kind="holiday"]': {
    borderRadius: '50%',
    bgcolor: 'primary.main',
    color: 'primary.contrastText',
    fontWeight: 600,
  },
  '& [data-kind="made-off"]': {
    borderColor: 'error.main',
    color: 'error.main',
    fontWeight: 600,
    textDecoration: 'line-through',
  },
  '& [data-kind="made-working"]': {
    border: '3px double',
    borderColor: 'success.main',
    color: 'success.main',
    fontWeight: 600,
    textDecoration: 'underline',
  },
  '& [data-changed]::after': {
    content: '""',
    position: 'absolute',
    top: -4,
    right: -4,
    width: 10,
    height: 10,
    borderRadius: '50%',
    border: '2px solid #fff',
    bgcolor: 'warning.main',
  },
};
