import AddCircle from '@mui/icons-material/AddCircleOutlined';
import AlarmOff from '@mui/icons-material/AlarmOffOutlined';
import Badge from '@mui/icons-material/BadgeOutlined';
import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined';
import Category from '@mui/icons-material/CategoryOutlined';
import EditNote from '@mui/icons-material/EditNoteOutlined';
import FactCheck from '@mui/icons-material/FactCheckOutlined';
import Folder from '@mui/icons-material/FolderOutlined';
import Gavel from '@mui/icons-material/GavelOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import HowToVote from '@mui/icons-material/HowToVoteOutlined';
import Inventory from '@mui/icons-material/Inventory2Outlined';
import Mail from '@mui/icons-material/MailOutlined';
import MenuBook from '@mui/icons-material/MenuBookOutlined';
import Today from '@mui/icons-material/TodayOutlined';
import Premium from '@mui/icons-material/WorkspacePremiumOutlined';
import { Menu, useTranslate } from 'react-admin';
import { useSession } from '../providers/connection.tsx';

/** Hides what a person has no use for; whether they may is the server's word alone. */
const entries = [
  { to: '/', key: 'dashboard', icon: <Today /> },
  { to: '/cases', key: 'cases', icon: <Folder />, permission: 'cases:list' },
  { to: '/applications/create', key: 'apply', icon: <AddCircle />, permission: 'applications:create' },
  { to: '/permits', key: 'permits', icon: <Premium />, permission: 'permits:list' },
  { to: '/lapsed-terms', key: 'lapsed', icon: <AlarmOff />, permission: 'lapsed-terms:list' },
  { to: '/archive', key: 'archive', icon: <Inventory />, permission: 'archive:list' },
  { to: '/decisions', key: 'decisions', icon: <Gavel />, permission: 'council:list' },
  { to: '/sessions', key: 'sessions', icon: <HowToVote />, permission: 'council:list' },
  { to: '/document-checks', key: 'checks', icon: <FactCheck />, permission: 'documents:check' },
  { to: '/services', key: 'services', icon: <Category />, permission: 'services:list' },
  { to: '/calendar', key: 'calendar', icon: <CalendarMonth />, permission: 'calendar:list' },
  { to: '/users', key: 'users', icon: <Badge />, permission: 'users:list' },
  { to: '/departments', key: 'departments', icon: <Groups />, permission: 'departments:list' },
  { to: '/journals', key: 'journals', icon: <MenuBook />, permission: 'journals:list' },
  { to: '/templates', key: 'templates', icon: <EditNote />, permission: 'templates:list' },
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
