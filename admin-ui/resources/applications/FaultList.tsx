import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { Problem, ServiceDetail } from '../../../workflows/contract/http.ts';
import { labelOf } from './label-of.ts';

interface Props {
  readonly title: string;
  readonly faults: NonNullable<Problem['errors']>;
  readonly service: ServiceDetail | undefined;
}

const focusField = (field: string): void =>
  document.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)?.focus();

/** What is wrong, each with the way to its field; read out first. */
export function FaultList({ title, faults, service }: Props) {
  const translate = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) list.current?.focus();
  }, [faults]);
  return (
    <Alert ref={list} tabIndex={-1} severity="error" sx={{ mb: 2 }}>
      <AlertTitle>{title}</AlertTitle>
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
  );
}
