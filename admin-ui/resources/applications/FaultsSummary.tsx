import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { ServiceDetail } from '../../../workflows/contract/http.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { isProblem } from '../../providers/problem-error.ts';
import { labelOf } from './label-of.ts';

const focusField = (field: string): void =>
  document.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)?.focus();

/** Says at the top what is wrong, and leads to each field. */
export function FaultsSummary({ error, service }: { error: unknown; service: ServiceDetail | undefined }) {
  const translate = useTranslate();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) summary.current?.focus();
  }, [error]);
  if (!error) return null;
  const faults = isProblem(error) ? error.body.faults : [];
  return (
    <Box ref={summary} tabIndex={-1} sx={{ mb: 2 }}>
      {faults.length === 0 ? (
        <FailureNote error={error} />
      ) : (
        <Alert severity="error">
          <AlertTitle>{translate('app.apply.faults')}</AlertTitle>
          <Box component="ul" sx={{ m: 0, pl: 2 }}>
            {faults.map(({ field, message }) => (
              <li key={`${field}-${message}`}>
                <Link
                  component="button"
                  type="button"
                  color="inherit"
                  onClick={() => focusField(field)}
                  sx={{ textAlign: 'left' }}
                >
                  {labelOf(field, service, translate)}: {message}
                </Link>
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </Box>
  );
}
