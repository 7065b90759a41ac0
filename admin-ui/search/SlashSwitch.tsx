import Check from '@mui/icons-material/Check';
import ListItemIcon from '@mui/material/ListItemIcon';
import MenuItem, { type MenuItemProps } from '@mui/material/MenuItem';
import { useTranslate } from 'react-admin';
import { usePermitted } from '../providers/connection.tsx';
import { useSlashSetting } from './use-slash.ts';

/** Menus hand their items what the keyboard needs. */
export function SlashSwitch(props: MenuItemProps) {
  const translate = useTranslate();
  const [isOn, setOn] = useSlashSetting();
  if (!usePermitted('cases:list')) return null;
  return (
    <MenuItem {...props} role="menuitemcheckbox" aria-checked={isOn} onClick={() => setOn(!isOn)}>
      <ListItemIcon>{isOn && <Check fontSize="small" />}</ListItemIcon>
      {translate('app.search.slash')}
    </MenuItem>
  );
}
