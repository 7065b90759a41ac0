import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { AgendaItemView, SessionView } from '../../../../workflows/contract/http-council.ts';
import { ItemButtons } from './ItemButtons.tsx';
import { ItemNotes } from './ItemNotes.tsx';
import type { AgendaChange } from './use-agenda-change.ts';

interface Props {
  readonly view: SessionView;
  readonly item: AgendaItemView;
  readonly change: AgendaChange;
}

export function AgendaItem({ view, item, change }: Props) {
  const translate = useTranslate();
  const { position, title, decision, rapporteur, ballot, majorityTitle, status, statusTitle } = item;
  const rules =
    ballot === 'none'
      ? [translate('app.council.agenda.unvoted')]
      : [
          translate('app.council.agenda.ballot', { ballot: translate(`app.council.form.ballots.${ballot}`) }),
          majorityTitle,
        ];
  return (
    <Box
      component="li"
      sx={{
        py: 1.5,
        display: 'grid',
        gridTemplateColumns: '2.25rem 1fr',
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {position}.
      </Typography>
      <Box sx={{ minWidth: 0 }}>
        <Typography component="h3" variant="h3">
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[rapporteur && translate('app.council.agenda.rapporteur', { name: rapporteur.name }), ...rules]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5 }}>
          {status !== 'waiting' && <Chip size="small" variant="outlined" color="primary" label={statusTitle} />}
          {decision && (
            <Link component={RouterLink} to={`/decisions/${decision}/show`} variant="body2">
              {translate('app.council.agenda.decision')}
            </Link>
          )}
        </Box>
        <ItemNotes item={item} />
        <ItemButtons view={view} item={item} change={change} />
      </Box>
    </Box>
  );
}
