import AddCircle from '@mui/icons-material/AddCircleOutlined';
import Badge from '@mui/icons-material/BadgeOutlined';
import Category from '@mui/icons-material/CategoryOutlined';
import Folder from '@mui/icons-material/FolderOutlined';
import Mail from '@mui/icons-material/MailOutlined';
import Today from '@mui/icons-material/TodayOutlined';
import { Menu, useTranslate } from 'react-admin';
import { useSession } from '../providers/connection.tsx';

/** Hides what a person has no use for; whether they may is the server's word alone. */
const entries = [
  { to: '/', key: 'dashboard', icon: <Today /> },
  { to: '/cases', key: 'cases', icon: <Folder />, permission: 'cases:list' },
  { to: '/applications/create', key: 'apply', icon: <AddCircle />, permission: 'applications:create' },
  { to: '/services', key: 'services', icon: <Category />, permission: 'services:list' },
  { to: '/users', key: 'users', icon: <Badge />, permission: 'users:list' },
  { to: '/outbox', key: 'outbox', icon: <Mail />, permission: 'outbox:list' },
];

export function MainMenu() {
  const translate = useTranslate();
  const permissions = useSession()?.permissions ?? [];
  return (
    <nav aria-label={translate('app.menu.label')}>
      <Menu>
        {entries
          .filter(({ permission }) => !permission || permissions.includes(permission))
          .map(({ to, key, icon }) => (
            <Menu.Item key={key} to={to} primaryText={translate(`app.menu.${key}`)} leftIcon={icon} />
          ))}
      </Menu>
    </nav>
  );
}
