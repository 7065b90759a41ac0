import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { Tray, usualKind } from '../documents/Tray.tsx';
import { useTray } from '../documents/use-tray.ts';
import { VersionedList } from '../documents/VersionedList.tsx';
import { versionsOf } from '../documents/versions.ts';
import { Previewed } from '../preview/Previewed.tsx';

export function DocumentsPanel({ view }: { view: CaseView }) {
  const translate = useTranslate();
  const tray = useTray(view.id);
  const entry = view.allowedActions.find(({ action }) => action === 'add-document');
  return (
    <Panel title={translate('app.case.documents')}>
      {view.documents.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {translate('app.case.noDocuments')}
        </Typography>
      ) : (
        <Previewed
          caseId={view.id}
          documents={versionsOf(view.documents)
            .flatMap(({ current, earlier }) => [current, ...earlier])
            .filter(({ withheld }) => !withheld)}
        >
          <VersionedList
            caseId={view.id}
            documents={view.documents}
            renew={entry && ((files, replaced) => tray.take(files, usualKind, replaced))}
          />
        </Previewed>
      )}
      {entry && <Tray view={view} entry={entry} tray={tray} />}
    </Panel>
  );
}
