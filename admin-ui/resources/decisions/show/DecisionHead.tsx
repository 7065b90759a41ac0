import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DecisionView } from '../../../../workflows/contract/http-council.ts';
import { useFormat } from '../../../format/use-format.ts';
import { PageTitle } from '../../../layout/PageTitle.tsx';
import { TermChip } from '../list/TermChip.tsx';

export function DecisionHead({ view }: { view: DecisionView }) {
  const translate = useTranslate();
  const { date } = useFormat();
  const { number, title, statusTitle, actTitle, rapporteur, late, dueAt } = view;
  return (
    <Box component="header" sx={{ mb: 2 }}>
      <PageTitle title={number ?? title}>{title}</PageTitle>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: -1, mb: 1 }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {number ?? translate('app.council.decisions.untitled')}
        </Typography>
        <Chip size="small" variant="outlined" color="primary" label={statusTitle} />
        {dueAt && !late && <TermChip row={view} />}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {[actTitle, rapporteur && translate('app.council.agenda.rapporteur', rapporteur)].filter(Boolean).join(' · ')}
      </Typography>
      {late && dueAt && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {translate('app.council.term.late', { due: date(dueAt) })}
        </Alert>
      )}
    </Box>
  );
}
