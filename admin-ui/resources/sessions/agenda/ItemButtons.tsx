import Down from '@mui/icons-material/ArrowDownward';
import Up from '@mui/icons-material/ArrowUpward';
import Remove from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useTranslate } from 'react-admin';
import type { AgendaItemView, SessionView } from '../../../../workflows/contract/http-council.ts';
import { aboutItem, allowedIn, stepTo } from '../allowed.ts';
import { type AgendaChange, buttonId } from './use-agenda-change.ts';

interface Props {
  readonly view: SessionView;
  readonly item: AgendaItemView;
  readonly change: AgendaChange;
}

/** What the server allows about an item while the session is prepared. */
export function ItemButtons({ view, item, change }: Props) {
  const translate = useTranslate();
  const { id, title, position } = item;
  const moves = allowedIn(view, 'move-item', id) && view.agenda.length > 1;
  const removes = allowedIn(view, 'remove-item', id);
  // Once it is convened the live session offers them, at the item that is open.
  const others = view.status === 'convened' ? [] : aboutItem(view, id);
  if (!moves && !removes && others.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', mt: 0.5, ml: -1 }}>
      {moves &&
        (['up', 'down'] as const).map((direction) => {
          const words = translate(`app.council.agenda.${direction}`, { title });
          const Arrow = direction === 'up' ? Up : Down;
          const atEdge = stepTo(position, direction, view.agenda.length) === undefined;
          return (
            <Tooltip key={direction} title={words}>
              <IconButton
                id={buttonId(id, direction)}
                aria-label={words}
                aria-disabled={atEdge}
                onClick={() => change.move(item, direction)}
                sx={{ opacity: atEdge ? 0.4 : 1 }}
              >
                <Arrow fontSize="small" />
              </IconButton>
            </Tooltip>
          );
        })}
      {removes && (
        <Tooltip title={translate('app.council.agenda.remove', { title })}>
          <IconButton
            color="error"
            aria-label={translate('app.council.agenda.remove', { title })}
            onClick={() => change.remove(item)}
          >
            <Remove fontSize="small" />
          </IconButton>
        </Tooltip>
      )}
      {others.map((entry) => (
        <Button
          key={entry.action}
          size="small"
          color={entry.tone === 'danger' ? 'error' : 'primary'}
          onClick={() => change.ask(entry, item)}
          sx={{ textAlign: 'left' }}
        >
          {entry.label}
        </Button>
      ))}
    </Box>
  );
}
