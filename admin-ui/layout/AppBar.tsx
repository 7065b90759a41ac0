import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { AppBar as RaAppBar, useTranslate } from 'react-admin';
import { useSession } from '../providers/connection.tsx';
import { BarSearch } from '../search/BarSearch.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { Activity } from './Activity.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';

const toolbar = (
  <>
    <LanguageSwitch />
    <Activity />
  </>
);

export function AppBar() {
  const translate = useTranslate();
  const session = useSession();
  return (
    <RaAppBar alwaysOn toolbar={toolbar} userMenu={<AccountMenu />} elevation={0}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', justifyContent: 'center' }}>
        <Typography component="span" noWrap sx={{ fontWeight: 600, lineHeight: 1.2 }}>
          {session?.user.communityName ?? translate('app.title')}
        </Typography>
        <Typography component="span" variant="caption" noWrap sx={{ display: { xs: 'none', md: 'block' } }}>
          {translate('app.subtitle')}
        </Typography>
      </Box>
      <BarSearch />
    </RaAppBar>
  );
}
