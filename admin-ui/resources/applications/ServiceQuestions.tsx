import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { ServiceDetail } from '../../../workflows/contract/http.ts';
import { Panel } from '../../layout/Panel.tsx';
import { type ApplicationValues, askedDocuments } from './application-values.ts';
import { DocumentInput } from './DocumentInput.tsx';
import { Questions } from './Questions.tsx';
import { useBusyParts } from './use-busy-parts.ts';

interface Props {
  readonly service: Pick<ServiceDetail, 'key' | 'form'>;
  readonly uploading: (busy: boolean) => void;
}

/** What the service itself asks for: its questions and its documents. */
export function ServiceQuestions({ service: { key, form }, uploading }: Props) {
  const translate = useTranslate();
  const answers: ApplicationValues['answers'] = useWatch({ name: 'answers' }) ?? {};
  const busy = useBusyParts(uploading);
  const documents = askedDocuments(form, answers);
  return (
    <>
      <Questions service={key} fields={form.fields} />
      {documents.length > 0 && (
        <Panel title={translate('app.apply.documents')}>
          {documents.map((kind) => (
            <DocumentInput key={kind.key} kind={kind} busy={busy(kind.key)} />
          ))}
        </Panel>
      )}
    </>
  );
}
