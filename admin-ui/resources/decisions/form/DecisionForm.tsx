import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { DecisionView } from '../../../../workflows/contract/http-council.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { Panel } from '../../../layout/Panel.tsx';
import { UploadField } from '../../../uploads/UploadField.tsx';
import { RapporteurField } from '../../council/RapporteurField.tsx';
import { ContentFields } from './ContentFields.tsx';
import { DepartmentField } from './DepartmentField.tsx';
import { RuleFields } from './RuleFields.tsx';
import { TitleFields } from './TitleFields.tsx';
import type { DecisionFormState } from './use-decision-form.ts';

interface Props {
  readonly form: DecisionFormState;
  readonly busy: boolean;
  readonly error: unknown;
  /** The decision that is edited. */
  readonly view?: DecisionView;
}

export function DecisionForm({ form, busy, error, view }: Props) {
  const translate = useTranslate();
  const element = useRef<HTMLFormElement>(null);
  const [uploading, setUploading] = useState(false);
  const { values, change, tried, restored } = form;
  const attached = view?.documents ?? [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt and each refusal leads to the first field at fault.
  useEffect(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [tried, error]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <Box ref={element} component="form" noValidate onSubmit={submit} sx={{ maxWidth: 900 }}>
      {restored && (
        <Alert
          severity="info"
          sx={{ mb: 2 }}
          action={
            <Button color="inherit" onClick={form.drop}>
              {translate('app.council.form.drop')}
            </Button>
          }
        >
          {translate('app.council.form.kept')}
        </Alert>
      )}
      <Panel title={translate('app.council.form.titles')}>
        <TitleFields form={form} />
      </Panel>
      <Panel title={translate('app.council.form.body')}>
        <ContentFields form={form} />
        <UploadField
          label={translate('app.council.form.documents')}
          files={values.documents}
          change={(documents) => change({ documents })}
          busy={setUploading}
          fault={form.fault('documents')}
          max={20 - attached.length}
        />
        {attached.length > 0 && (
          <Alert severity="info">
            {translate('app.council.form.documentsStay', { names: attached.map(({ name }) => name).join(', ') })}
          </Alert>
        )}
      </Panel>
      <Panel title={translate('app.council.form.rules')}>
        <RuleFields form={form} />
        <RapporteurField
          value={values.rapporteur}
          change={(rapporteur) => change({ rapporteur })}
          present={view?.rapporteur ?? null}
        />
        <DepartmentField value={values.department} change={(department) => change({ department })} />
      </Panel>
      {form.beside !== undefined && <FailureNote error={form.beside} />}
      {view && form.isStale && (
        <Link component={RouterLink} to={`/decisions/${view.id}/show`} target="_blank" sx={{ display: 'block', my: 1 }}>
          {translate('app.council.form.lookAtDraft')}
        </Link>
      )}
      <Button type="submit" variant="contained" size="large" disabled={busy || uploading} sx={{ mb: 4 }}>
        {translate(busy ? 'app.action.sending' : 'app.council.form.save')}
      </Button>
    </Box>
  );
}
