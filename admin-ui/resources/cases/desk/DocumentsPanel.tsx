import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { DocumentList } from './DocumentList.tsx';

export function DocumentsPanel({ view }: { view: CaseView }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('app.case.documents')}>
      {view.documents.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {translate('app.case.noDocuments')}
        </Typography>
      ) : (
        <DocumentList caseId={view.id} documents={view.documents} />
      )}
    </Panel>
  );
}
