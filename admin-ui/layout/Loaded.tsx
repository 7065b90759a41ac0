import Typography from '@mui/material/Typography';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailureNote } from './FailureNote.tsx';
import { Waiting } from './Waiting.tsx';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  readonly isEmpty: (data: Data) => boolean;
  readonly empty: string;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked for, once it is there; else that it fails, is on its way, or that there is none. */
export function Loaded<Data>({ query: { data, error, refetch }, isEmpty, empty, children }: Props<Data>) {
  if (data === undefined) return error ? <FailureNote error={error} retry={() => void refetch()} /> : <Waiting />;
  if (isEmpty(data))
    return (
      <Typography role="status" color="textSecondary">
        {empty}
      </Typography>
    );
  return children(data);
}
