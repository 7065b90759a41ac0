import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { useEffect } from 'react';
import { RecordContextProvider, useTranslate } from 'react-admin';
import { FormProvider, useForm } from 'react-hook-form';
import type { CaseView, ServiceDetail } from '../../../../../workflows/contract/http.ts';
import { ApplicantFields } from '../../../applications/ApplicantFields.tsx';
import { FaultList } from '../../../applications/FaultList.tsx';
import { partyOf } from '../../../applications/office-papers.ts';
import { Questions } from '../../../applications/Questions.tsx';
import type { FieldFaults } from '../action-faults.ts';
import { type Corrections, correctionsOf, givenAnswers, type RegistrationValues } from './corrected.ts';

interface Props {
  readonly view: CaseView;
  readonly service: ServiceDetail;
  readonly value: Corrections | null;
  readonly change: (corrections: Corrections) => void;
  readonly faults: FieldFaults;
  readonly fault: string | undefined;
}

/** The registration as it is, to be put right in the counter's own form; told onwards with every change. */
export function CorrectionsFields({ view, service, value, change, faults, fault }: Props) {
  const translate = useTranslate();
  const { fields } = service.form;
  const form = useForm<RegistrationValues>({
    mode: 'onChange',
    defaultValues: {
      applicant: value?.applicant ?? view.applicantDetails,
      answers: value?.answers ?? givenAnswers(view.answers, fields),
    },
  });
  const { watch, setError, getValues } = form;
  useEffect(() => {
    const { unsubscribe } = watch((_, { type }) => {
      if (type === 'change') change(correctionsOf(getValues(), fields, view.applicantDetails));
    });
    return unsubscribe;
  });
  useEffect(() => {
    for (const { field, message } of faults) {
      // The paths of the problem are those of this form.
      setError(field as 'applicant.name', { type: 'server', message });
    }
  }, [faults, setError]);

  return (
    // The inputs would take the case that is shown around them for what they edit.
    <RecordContextProvider value={undefined}>
      <FormProvider {...form}>
        <Box sx={{ '& section:last-of-type': { mb: 0 } }}>
          {faults.length > 0 && <FaultList title={translate('app.action.faults')} faults={faults} service={service} />}
          <Questions service={service.key} fields={fields} />
          <ApplicantFields party={partyOf(service.key)} />
          {fault && faults.length === 0 && <FormHelperText error>{fault}</FormHelperText>}
        </Box>
      </FormProvider>
    </RecordContextProvider>
  );
}
