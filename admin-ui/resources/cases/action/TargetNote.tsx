import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CaseRow } from '../../../../workflows/contract/http.ts';
import { useFormat } from '../../../format/use-format.ts';

interface Props {
  readonly found: CaseRow | undefined;
  /** It was looked for and is not there. */
  readonly none: boolean;
}

/** What stands behind a number, or that nothing does. */
export function TargetNote({ found, none }: Props) {
  const translate = useTranslate();
  const { date } = useFormat();
  return (
    <Box role="status" sx={{ mt: 0.5 }}>
      {found && (
        <Box sx={{ p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.default' }}>
          <Typography sx={{ fontWeight: 600 }}>{found.serviceTitle}</Typography>
          <Typography variant="body2">
            {found.applicant} · {found.outcome ?? found.statusTitle}
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {translate('app.case.registered')}: {date(found.registeredAt)}
          </Typography>
        </Box>
      )}
      {!found && none && (
        <Typography variant="body2" color="textSecondary">
          {translate('app.action.targetNone')}
        </Typography>
      )}
    </Box>
  );
}
