import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { AgendaItemView } from '../../../../workflows/contract/http-council.ts';
import { useFormat } from '../../../format/use-format.ts';

/** What happened to an item: a late change, conflicts, amendments, how it was voted on. */
export function ItemNotes({ item: { changed, recused, amendments, resultTitle, votes } }: { item: AgendaItemView }) {
  const translate = useTranslate();
  const { dateTime } = useFormat();
  return (
    <>
      {changed && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate('app.council.agenda.changed', { at: dateTime(changed.at), reason: changed.reason })}
        </Alert>
      )}
      {recused.length > 0 && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {translate('app.council.agenda.recused', { names: recused.map(({ name }) => name).join(', ') })}
        </Typography>
      )}
      {amendments.length > 0 && (
        <Box sx={{ mt: 1 }}>
          <Typography variant="body2" color="textSecondary">
            {translate('app.council.agenda.amendments')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {amendments.map(({ id, text, by, result }) => (
              <Typography component="li" variant="body2" key={id} sx={{ whiteSpace: 'pre-line' }}>
                {text} — {by.name}
                {result && ` · ${translate(`kernel.item-status.${result.adopted ? 'adopted' : 'not-adopted'}`)}`}
              </Typography>
            ))}
          </Box>
        </Box>
      )}
      {resultTitle && (
        <Typography variant="body2" sx={{ mt: 0.5, fontWeight: 600 }}>
          {resultTitle}
        </Typography>
      )}
      {votes.length > 0 && (
        <Box component="details" sx={{ mt: 0.5 }}>
          <Typography component="summary" variant="body2" sx={{ cursor: 'pointer' }}>
            {translate('app.council.agenda.votes')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {votes.map(({ member, choice }) => (
              <Typography component="li" variant="body2" key={member.id}>
                {member.name}: {translate(`kernel.choice.${choice}`)}
              </Typography>
            ))}
          </Box>
        </Box>
      )}
    </>
  );
}
