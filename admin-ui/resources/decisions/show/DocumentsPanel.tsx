import Download from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DecisionView } from '../../../../workflows/contract/http-council.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { useConnection } from '../../../providers/connection.tsx';
import { decisionDocumentUrl } from '../../../providers/council-calls.ts';

export function DocumentsPanel({ view: { id, documents } }: { view: DecisionView }) {
  const translate = useTranslate();
  const { api } = useConnection();
  const { size } = useFormat();
  return (
    <Panel title={translate('app.council.decision.documents')}>
      {documents.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('app.council.decision.noDocuments')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {documents.map((document) => (
          <Box component="li" key={document.id} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
            <Download fontSize="small" color="primary" sx={{ mt: 0.25 }} />
            <Box sx={{ minWidth: 0 }}>
              <Link
                href={decisionDocumentUrl(api, id, document.id)}
                download
                aria-label={translate('app.case.download', { name: document.name })}
                sx={{ overflowWrap: 'anywhere' }}
              >
                {document.name}
              </Link>
              <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
                {size(document.size)}
              </Typography>
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
