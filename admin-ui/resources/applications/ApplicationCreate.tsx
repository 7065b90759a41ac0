import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { ApplicationForm } from './ApplicationForm.tsx';
import { ReceiptSheet } from './ReceiptSheet.tsx';
import type { Registered } from './use-registration.ts';

/** At the counter: fill in, register, hand over the receipt, next. */
export function ApplicationCreate() {
  const translate = useTranslate();
  const [registered, setRegistered] = useState<Registered>();
  if (registered) return <ReceiptSheet registered={registered} next={() => setRegistered(undefined)} />;
  return (
    <>
      <PageTitle title={translate('app.apply.title')} />
      <Typography sx={{ mb: 2, maxWidth: 760 }}>{translate('app.apply.lead')}</Typography>
      <ApplicationForm done={setRegistered} />
    </>
  );
}
