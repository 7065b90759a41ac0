import AccountCircle from '@mui/icons-material/AccountCircle';
import Logout from '@mui/icons-material/Logout';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import { useState } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { useSession } from '../providers/connection.tsx';
import { SlashSwitch } from '../search/SlashSwitch.tsx';

/** Who is signed in, in which role. */
export function AccountMenu() {
  const translate = useTranslate();
  const logout = useLogout();
  const session = useSession();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!session) return null;
  const { user } = session;
  const roles = user.roles.map((role) => translate(`kernel.role.${role}`)).join(', ');

  return (
    <>
      <Button
        color="inherit"
        startIcon={<AccountCircle />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        sx={{ minWidth: 44, textAlign: 'left', '& .MuiButton-startIcon': { mr: { xs: 0, sm: 1 } } }}
      >
        <span style={visuallyHidden}>{translate('app.menu.account')}:</span>
        <Box component="span" sx={({ breakpoints }) => ({ lineHeight: 1.2, [breakpoints.down('sm')]: visuallyHidden })}>
          {user.name}
          <Typography component="span" variant="caption" sx={{ display: 'block', lineHeight: 1.2 }}>
            {roles}
          </Typography>
        </Box>
      </Button>
      <Menu disablePortal anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <Box component="li" role="none" sx={{ px: 2, py: 1, maxWidth: 280 }}>
          <Typography sx={{ fontWeight: 600 }}>{user.name}</Typography>
          <Typography variant="body2" color="textSecondary">
            {roles}
          </Typography>
        </Box>
        <Divider component="li" aria-hidden />
        <SlashSwitch />
        <MenuItem onClick={() => logout()}>
          <ListItemIcon>
            <Logout fontSize="small" />
          </ListItemIcon>
          {translate('ra.auth.logout')}
        </MenuItem>
      </Menu>
    </>
  );
}
