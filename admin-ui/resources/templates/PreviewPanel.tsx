import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { Act } from '../../../workflows/domain/definition.ts';
import type { Text } from '../../../workflows/domain/language.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { Panel } from '../../layout/Panel.tsx';
import { PdfPages } from '../../papers/PdfPages.tsx';
import { useConnection } from '../../providers/connection.tsx';
import { isProblem } from '../../providers/problem-error.ts';
import { previewTemplate } from '../../providers/template-calls.ts';

/** The paper as it would be made of what is typed, saved or not. */
export function PreviewPanel({ act, texts }: { act: Act; texts: Text }) {
  const translate = useTranslate();
  const { api } = useConnection();
  const { mutate, data, isPending, error } = useMutation({ mutationFn: () => previewTemplate(api, act, texts) });
  const faults = isProblem(error) ? error.body.faults : [];
  return (
    <Panel
      title={translate('app.template.preview')}
      aside={
        <Button variant="outlined" onClick={() => mutate()} disabled={isPending}>
          {translate(isPending ? 'app.template.drawing' : 'app.template.draw')}
        </Button>
      }
    >
      {faults.map(({ field, message }) => (
        <FailureNote
          key={`${field} ${message}`}
          error={new Error(`${translate(`app.template.${field.replace('texts', 'text')}`)}: ${message}`)}
        />
      ))}
      {error && faults.length === 0 && <FailureNote error={error} />}
      {data && !error && <PdfPages bytes={data} />}
    </Panel>
  );
}
