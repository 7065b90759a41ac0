import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { ServiceDetail } from '../../../workflows/contract/http.ts';
import { Panel } from '../../layout/Panel.tsx';
import { type ApplicationValues, askedDocuments, askedFields } from './application-values.ts';
import { DocumentInput } from './DocumentInput.tsx';
import { QuestionInput } from './QuestionInput.tsx';
import { useBusyParts } from './use-busy-parts.ts';

interface Props {
  readonly form: ServiceDetail['form'];
  readonly uploading: (busy: boolean) => void;
}

/** The service's own questions, whatever they are, as its other answers make them asked. */
export function ServiceQuestions({ form, uploading }: Props) {
  const translate = useTranslate();
  const answers: ApplicationValues['answers'] = useWatch({ name: 'answers' }) ?? {};
  const busy = useBusyParts(uploading);
  const documents = askedDocuments(form, answers);
  return (
    <>
      {form.fields.length > 0 && (
        <Panel title={translate('app.apply.form')}>
          {askedFields(form, answers).map((field) => (
            <QuestionInput key={field.key} field={field} />
          ))}
        </Panel>
      )}
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
