import Chip from '@mui/material/Chip';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useGetList, useListContext, useTranslate } from 'react-admin';

interface Props {
  readonly lists: readonly string[];
  /** Where the words of each list are, such as `app.council.sessions`. */
  readonly words: string;
}

/** The lists of a resource that its filter `list` chooses, each with how many it holds. */
export function ListTabs({ lists, words }: Props) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const current = lists.find((list) => list === filterValues.list) ?? lists[0];
  return (
    <Tabs
      value={current}
      onChange={(_, list: string) => setFilters({ ...filterValues, list })}
      variant="scrollable"
      scrollButtons="auto"
      allowScrollButtonsMobile
      aria-label={translate(`${words}.label`)}
      sx={{ borderBottom: 1, borderColor: 'divider', '& .MuiTab-root': { px: 1.25, minWidth: 0 } }}
    >
      {lists.map((list) => (
        <Tab key={list} value={list} label={<Label list={list} title={translate(`${words}.${list}`)} />} />
      ))}
    </Tabs>
  );
}

function Label({ list, title }: { list: string; title: string }) {
  const { resource, sort, isPending, filterValues } = useListContext();
  const { total } = useGetList(
    resource,
    { pagination: { page: 1, perPage: 1 }, sort, filter: { ...filterValues, list } },
    { enabled: !isPending },
  );
  return (
    <span>
      {title} <Chip component="span" size="small" label={total ?? '…'} sx={{ ml: 0.5, height: 22 }} />
    </span>
  );
}
