import Download from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DocumentView } from '../../../../workflows/contract/http-documents.ts';
import { useFormat } from '../../../format/use-format.ts';
import { documentUrl } from '../../../providers/case-calls.ts';
import { useConnection } from '../../../providers/connection.tsx';

const shortType = (mediaType: string): string => mediaType.split('/').at(-1)?.toUpperCase() ?? mediaType;

export function DocumentList({ caseId, documents }: { caseId: string; documents: readonly DocumentView[] }) {
  const translate = useTranslate();
  const { api } = useConnection();
  const { size, dateTime } = useFormat();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {documents.map((document) => (
        <Box component="li" key={document.id} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          <Download fontSize="small" color="primary" sx={{ mt: 0.25 }} />
          <div>
            <Link
              href={documentUrl(api, caseId, document.id)}
              download
              aria-label={translate('app.case.download', { name: document.name })}
            >
              {document.name}
            </Link>
            <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
              {document.kindTitle} · {shortType(document.mediaType)} · {size(document.size)} ·{' '}
              {dateTime(document.addedAt)}
            </Typography>
          </div>
        </Box>
      ))}
    </Box>
  );
}
