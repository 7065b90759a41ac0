import Expand from '@mui/icons-material/ExpandMore';
import Warning from '@mui/icons-material/WarningAmber';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AllowedAction } from '../../../../workflows/contract/http.ts';
import { type Arranged, idOf } from './places.ts';

interface Props {
  readonly menu: Arranged['menu'];
  readonly subjectOf: (entry: AllowedAction) => string | undefined;
  readonly choose: (entry: AllowedAction) => void;
}

/** What may be done at any time, in groups; what ends the case is marked and stands last. */
export function MoreActions({ menu, subjectOf, choose }: Props) {
  const translate = useTranslate();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = (): void => setAnchor(null);
  if (menu.length === 0) return null;
  return (
    <>
      <Button
        id={`${id}button`}
        fullWidth
        variant="text"
        endIcon={<Expand />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? `${id}menu` : undefined}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        sx={{ justifyContent: 'space-between' }}
      >
        {translate('app.action.more')}
      </Button>
      <Menu
        id={`${id}menu`}
        // Within the page's main part, as its button is.
        disablePortal
        variant="menu"
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        slotProps={{
          list: { component: 'div', 'aria-labelledby': `${id}button`, dense: true },
          paper: { sx: { maxWidth: 'min(420px, calc(100vw - 32px))' } },
        }}
      >
        {menu.map(({ group, entries }) => (
          <Box
            key={group}
            component="ul"
            role="group"
            aria-labelledby={`${id}${group}`}
            sx={{ m: 0, p: 0, listStyle: 'none', '& + &': { borderTop: 1, borderColor: 'divider', mt: 0.5, pt: 0.5 } }}
          >
            <Typography component="li" role="presentation" id={`${id}${group}`} variant="caption" sx={{ px: 2 }}>
              {translate(`app.action.groups.${group}`)}
            </Typography>
            {entries.map((entry) => (
              <Entry
                key={idOf(entry)}
                entry={entry}
                subject={subjectOf(entry)}
                choose={() => {
                  close();
                  choose(entry);
                }}
              />
            ))}
          </Box>
        ))}
      </Menu>
    </>
  );
}

interface EntryProps {
  readonly entry: AllowedAction;
  readonly subject: string | undefined;
  readonly choose: () => void;
}

function Entry({ entry: { label, tone }, subject, choose }: EntryProps) {
  const danger = tone === 'danger';
  return (
    <MenuItem onClick={choose} sx={{ whiteSpace: 'normal', ...(danger && { color: 'error.main' }) }}>
      {danger && (
        <ListItemIcon sx={{ color: 'inherit', minWidth: '32px !important' }}>
          <Warning fontSize="small" />
        </ListItemIcon>
      )}
      {subject ? `${label} · ${subject}` : label}
    </MenuItem>
  );
}
