import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';

const shortcuts = [
  { permission: 'applications:create', to: '/applications/create', key: 'apply' },
  { permission: 'users:list', to: '/users', key: 'users' },
  { permission: 'departments:list', to: '/departments', key: 'departments' },
  { permission: 'journals:list', to: '/journals', key: 'journals' },
  { permission: 'templates:list', to: '/templates', key: 'templates' },
  { permission: 'outbox:list', to: '/outbox', key: 'outbox' },
  { permission: 'services:list', to: '/services', key: 'services' },
];

export function Shortcuts({ permissions }: { permissions: readonly string[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 3 }}>
      {shortcuts
        .filter(({ permission }) => permissions.includes(permission))
        .map(({ to, key }) => (
          <Button key={key} component={Link} to={to} variant="outlined">
            {translate(`app.dashboard.${key}`)}
          </Button>
        ))}
    </Box>
  );
}
