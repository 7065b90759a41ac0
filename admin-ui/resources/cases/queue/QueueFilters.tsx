import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { CaseFilter } from '../../../../workflows/contract/http.ts';
import { ServiceFilter } from './ServiceFilter.tsx';
import { StatusFilter } from './StatusFilter.tsx';

/** Long enough to type on, short enough not to be noticed. */
const pauseInTyping = 300;

export function QueueFilters() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { queue, ...narrowing } = filterValues as CaseFilter;
  const change = (part: CaseFilter): void =>
    setFilters(Object.fromEntries(Object.entries({ ...filterValues, ...part }).filter(([, value]) => value)));

  return (
    <Box
      role="search"
      aria-label={translate('app.queue.filters')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, p: 2 }}
    >
      <NumberFilter value={narrowing.number ?? ''} change={(number) => change({ number })} />
      <ServiceFilter value={narrowing.service} change={(service) => change({ service })} />
      <StatusFilter value={narrowing.status} change={(status) => change({ status: status as CaseFilter['status'] })} />
      {Object.keys(narrowing).length > 0 && (
        <Button onClick={() => setFilters({ queue })}>{translate('app.queue.clear')}</Button>
      )}
    </Box>
  );
}

function NumberFilter({ value, change }: { value: string; change: (number: string) => void }) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(value);
  const latest = useRef(change);
  latest.current = change;
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => latest.current(typed), pauseInTyping);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <TextField
      type="search"
      margin="none"
      label={translate('app.queue.number')}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      sx={{ flex: '1 1 160px', maxWidth: { sm: 240 } }}
    />
  );
}
