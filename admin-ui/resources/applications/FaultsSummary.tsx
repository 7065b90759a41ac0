import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { ServiceDetail } from '../../../workflows/contract/http.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { isProblem } from '../../providers/problem-error.ts';
import { FaultList } from './FaultList.tsx';

/** Says at the top what is wrong, and leads to each field. */
export function FaultsSummary({ error, service }: { error: unknown; service: ServiceDetail | undefined }) {
  const translate = useTranslate();
  const summary = useRef<HTMLDivElement>(null);
  const faults = isProblem(error) ? error.body.faults : [];
  useEffect(() => {
    if (error) summary.current?.focus();
  }, [error]);
  if (!error) return null;
  if (faults.length > 0) return <FaultList title={translate('app.apply.faults')} faults={faults} service={service} />;
  return (
    <Box ref={summary} tabIndex={-1}>
      <FailureNote error={error} />
    </Box>
  );
}
