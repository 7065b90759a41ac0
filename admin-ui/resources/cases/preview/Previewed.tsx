import { type ReactNode, useState } from 'react';
import type { DocumentView } from '../../../../workflows/contract/http-documents.ts';
import { LookingProvider } from './looking.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';

interface Props {
  readonly caseId: string;
  /** In the order that they are gone through in. */
  readonly documents: readonly DocumentView[];
  readonly children: ReactNode;
}

/** Lets the documents of whatever stands within it be looked at. */
export function Previewed({ caseId, documents, children }: Props) {
  const [shown, setShown] = useState<DocumentView>();
  return (
    <LookingProvider value={setShown}>
      {children}
      {shown && (
        <PreviewDialog
          caseId={caseId}
          documents={documents}
          document={shown}
          show={setShown}
          close={() => setShown(undefined)}
        />
      )}
    </LookingProvider>
  );
}
