import Download from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { documentUrl } from '../../../providers/case-calls.ts';
import { useConnection } from '../../../providers/connection.tsx';

interface Props {
  readonly caseId: string;
  readonly document: string;
  readonly name: string;
  readonly facts: readonly string[];
}

export function ActFile({ caseId, document, name, facts }: Props) {
  const translate = useTranslate();
  const { api } = useConnection();
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <Download fontSize="small" color="primary" sx={{ mt: 0.25 }} />
      <Box sx={{ minWidth: 0 }}>
        <Link
          href={documentUrl(api, caseId, document)}
          download
          aria-label={translate('app.case.download', { name })}
          sx={{ overflowWrap: 'anywhere' }}
        >
          {name}
        </Link>
        <Typography variant="caption" color="textSecondary" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
          {facts.join(' · ')}
        </Typography>
      </Box>
    </Box>
  );
}
