import Search from '@mui/icons-material/Search';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';
import { Link, useLocation, useNavigate } from 'react-router';
import { usePermitted } from '../providers/connection.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useRoomInBar } from './use-room-in-bar.ts';
import { useSlash } from './use-slash.ts';

/** Search as the bar has it: the box, or the way to it. */
export function BarSearch() {
  const roomy = useRoomInBar();
  if (!usePermitted('cases:list')) return null;
  return roomy ? <SearchBox /> : <WayToSearch />;
}

function WayToSearch() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  // The page itself has the box, and takes the key.
  useSlash(() => pathname !== '/search' && navigate('/search'));
  return (
    <IconButton component={Link} to="/search" color="inherit" aria-label={translate('app.search.label')}>
      <Search />
    </IconButton>
  );
}
