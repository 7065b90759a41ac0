import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';

interface Props<Filter> {
  /** Of a list that is chosen by its filter: what clearing leaves as it is. */
  readonly keep?: keyof Filter & string;
  readonly children: (value: Filter, change: (part: Partial<Filter>) => void) => ReactNode;
}

/** What narrows the list around it. What is emptied narrows no longer. */
export function FilterBar<Filter extends object>({ keep, children }: Props<Filter>) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const narrows = Object.keys(filterValues).some((key) => key !== keep);
  const change = (part: Partial<Filter>): void =>
    setFilters(Object.fromEntries(Object.entries({ ...filterValues, ...part }).filter(([, value]) => value)));
  const clear = (): void => setFilters(keep && filterValues[keep] ? { [keep]: filterValues[keep] } : {});
  return (
    <Box
      role="search"
      aria-label={translate('app.queue.filters')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, p: 2 }}
    >
      {children(filterValues as Filter, change)}
      {narrows && <Button onClick={clear}>{translate('app.queue.clear')}</Button>}
    </Box>
  );
}
