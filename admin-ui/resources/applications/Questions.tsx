import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { FieldView } from '../../../workflows/contract/http.ts';
import { Panel } from '../../layout/Panel.tsx';
import { type ApplicationValues, askedFields } from './application-values.ts';
import { partyOf } from './office-papers.ts';
import { QuestionInput } from './QuestionInput.tsx';

interface Props {
  readonly service: string;
  readonly fields: readonly FieldView[];
}

/** The service's own questions, as its other answers make them asked. */
export function Questions({ service, fields }: Props) {
  const translate = useTranslate();
  const answers: ApplicationValues['answers'] = useWatch({ name: 'answers' }) ?? {};
  if (fields.length === 0) return null;
  return (
    <Panel title={translate(partyOf(service) === 'applicant' ? 'app.apply.form' : 'app.paper.data')}>
      {askedFields({ fields: [...fields] }, answers).map((field) => (
        <QuestionInput key={field.key} field={field} />
      ))}
    </Panel>
  );
}
