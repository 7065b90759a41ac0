import ArrowBack from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { type RaRecord, useShowContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { FailureNote } from './FailureNote.tsx';
import { Waiting } from './Waiting.tsx';

interface Props<Shown> {
  readonly to: string;
  readonly back: string;
  readonly children: (record: Shown) => ReactNode;
}

/** A record's page. One that is gone or not this person's is said here, not by sending them elsewhere. */
export function OpenRecord<Shown extends RaRecord<string>>({ to, back, children }: Props<Shown>) {
  const translate = useTranslate();
  const { record, error, refetch } = useShowContext<Shown>();
  return (
    <Box sx={{ maxWidth: 1400 }}>
      <Button component={Link} to={to} startIcon={<ArrowBack />} sx={{ mb: 1, ml: -1 }}>
        {translate(back)}
      </Button>
      {record && children(record)}
      {!record && (error ? <FailureNote error={error} retry={refetch} /> : <Waiting />)}
    </Box>
  );
}
