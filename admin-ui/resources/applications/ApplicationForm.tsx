import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { type BaseSyntheticEvent, useId, useState } from 'react';
import { Form, useLocaleState, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import type { Language } from '../../../workflows/domain/language.ts';
import { dropDraft, readDraft } from '../../providers/drafts.ts';
import { isProblem } from '../../providers/problem-error.ts';
import { ApplicantFields } from './ApplicantFields.tsx';
import { type ApplicationValues, complaint, newApplication } from './application-values.ts';
import { ContestedField } from './ContestedField.tsx';
import { DraftKeeper } from './DraftKeeper.tsx';
import { FaultsSummary } from './FaultsSummary.tsx';
import { FormActions } from './FormActions.tsx';
import { OpenAlreadyDialog } from './OpenAlreadyDialog.tsx';
import { partyOf } from './office-papers.ts';
import { ServiceField } from './ServiceField.tsx';
import { ServiceQuestions } from './ServiceQuestions.tsx';
import { useService } from './use-catalogue.ts';
import { draftName, type Registered, useRegistration } from './use-registration.ts';
import { wishOf } from './wish.ts';

export function ApplicationForm({ done }: { done: (registered: Registered) => void }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const id = useId();
  const [round, setRound] = useState(0);
  const [kept] = useState(() => readDraft<ApplicationValues>(draftName));
  const [key, setKey] = useState(kept?.service ?? null);
  const [uploading, setUploading] = useState(false);
  const { data: service } = useService(key);
  const { error, register, forget } = useRegistration(done);
  const open = isProblem(error, 'application.open-already') ? error : undefined;
  const restored = round === 0 ? kept : undefined;
  const clear = (): void => {
    dropDraft(draftName);
    forget();
    setKey(null);
    setRound(round + 1);
  };

  return (
    <Box sx={{ maxWidth: 760 }}>
      {restored && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('app.apply.restored')}
        </Alert>
      )}
      <Form
        key={round}
        id={id}
        noValidate
        defaultValues={{ ...newApplication(locale as Language), ...restored }}
        onSubmit={async (values: FieldValues, event?: BaseSyntheticEvent) =>
          service && register(values as ApplicationValues, service, wishOf(event))
        }
      >
        <FaultsSummary error={open ? undefined : error} service={service} />
        <ServiceField chosen={setKey} />
        <ApplicantFields party={partyOf(key)} />
        {service?.key === complaint && <ContestedField />}
        {service && <ServiceQuestions service={service} uploading={setUploading} />}
        <FormActions party={partyOf(key)} ready={service !== undefined && !uploading} clear={clear} />
        <DraftKeeper />
      </Form>
      {open && <OpenAlreadyDialog problem={open} form={id} close={forget} />}
    </Box>
  );
}
