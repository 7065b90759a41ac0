import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DocumentCheckFault } from '../../../workflows/contract/http-document-checks.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePermitted } from '../../providers/connection.tsx';
import { CaseLink } from '../cases/queue/CaseLink.tsx';

const grave = { color: 'error.main', bgcolor: 'error.light' };
const looks = {
  changed: grave,
  missing: grave,
  quarantined: grave,
  unscannable: { color: 'warning.main', bgcolor: 'warning.light' },
} as const;

/** One file that is not as it should be: in which case, what it is, since when, and that it is an incident. */
export function FaultCard({ fault }: { fault: DocumentCheckFault }) {
  const translate = useTranslate();
  const { dateTime } = useFormat();
  const opens = usePermitted('cases:list');
  const { caseId, number, kind, finding, documentId, checkedAt, incidentAt } = fault;
  return (
    <Box
      component="li"
      sx={{ py: 1.5, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Chip size="small" label={translate(`app.checks.kind.${kind}`)} sx={looks[kind]} />
        {opens ? <CaseLink id={caseId} number={number} /> : <strong>{number}</strong>}
        {finding && <Typography component="span">{finding}</Typography>}
      </Box>
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {translate(`app.checks.advice.${kind}`)}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {[
          translate('app.checks.seenAt', { at: dateTime(checkedAt) }),
          incidentAt && translate('app.checks.incidentAt', { at: dateTime(incidentAt) }),
          translate('app.checks.document', { id: documentId }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </Box>
  );
}
