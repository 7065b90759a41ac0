import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';
import { PageTitle } from '../../../layout/PageTitle.tsx';
import { DestroyedNote } from '../DestroyedNote.tsx';
import { DueChip } from '../DueChip.tsx';
import { PresenceNote } from './PresenceNote.tsx';
import { StepPath } from './StepPath.tsx';
import { SuspendedNote } from './SuspendedNote.tsx';

export function CaseHead({ view }: { view: CaseView }) {
  const translate = useTranslate();
  const { date, dateTime } = useFormat();
  return (
    <Box component="header" sx={{ mb: 2 }}>
      <PageTitle title={view.number}>
        <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          {view.number}
          <Chip
            component="span"
            size="small"
            variant="outlined"
            color="primary"
            label={view.outcome ?? view.statusTitle}
          />
          <DueChip row={view} />
        </Box>
      </PageTitle>
      <Typography sx={{ mt: -1 }}>{[view.serviceTitle, view.applicant].filter(Boolean).join(' · ')}</Typography>
      <Typography variant="body2" color="textSecondary">
        {translate('app.case.registered')}: {dateTime(view.registeredAt)}
        {view.dueAt && ` · ${translate('app.case.due')}: ${date(view.dueAt)}`}
      </Typography>
      <StepPath steps={view.steps} />
      <DestroyedNote at={view.destroyedAt} />
      <SuspendedNote view={view} />
      <PresenceNote caseId={view.id} />
    </Box>
  );
}
