import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { DocumentView } from '../../../../workflows/contract/http-documents.ts';
import { DocumentList } from '../desk/DocumentList.tsx';
import { DocumentRow } from './DocumentRow.tsx';
import { FilePicker } from './FilePicker.tsx';
import { versionsOf } from './versions.ts';

interface Props {
  readonly caseId: string;
  readonly documents: readonly DocumentView[];
  /** Absent where the person may add nothing. */
  readonly renew?: ((file: File[], replaced: DocumentView) => void) | undefined;
}

/** What the office issued or signed is never replaced. */
const isRenewable = ({ kind }: DocumentView): boolean => kind !== 'act' && kind !== 'signed-original';

/** Each document once, by its newest version; the earlier ones are folded in beneath it. */
export function VersionedList({ caseId, documents, renew }: Props) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
      {versionsOf(documents).map(({ current, earlier }) => (
        <DocumentRow key={current.id} caseId={caseId} document={current}>
          {renew && isRenewable(current) && (
            <FilePicker
              quiet
              words={translate('app.files.newVersion')}
              label={translate('app.files.newVersionOf', { name: current.name })}
              pick={(files) => renew(files, current)}
            />
          )}
          {earlier.length > 0 && (
            <Box component="details" sx={{ typography: 'body2', mt: 0.5 }}>
              <summary>{translate('app.files.earlier', { smart_count: earlier.length })}</summary>
              <DocumentList caseId={caseId} documents={earlier} />
            </Box>
          )}
        </DocumentRow>
      ))}
    </Box>
  );
}
