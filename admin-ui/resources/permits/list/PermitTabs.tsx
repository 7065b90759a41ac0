import Chip from '@mui/material/Chip';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useGetList, useListContext, useTranslate } from 'react-admin';
import { localDate } from '../../../format/measures.ts';
import { filterOf, type PermitTab, permitTabs, sortOf } from './tabs.ts';

export function PermitTabs({ tab, choose }: { tab: PermitTab; choose: (tab: PermitTab) => void }) {
  const translate = useTranslate();
  return (
    <Tabs
      value={tab}
      onChange={(_, chosen: PermitTab) => choose(chosen)}
      variant="scrollable"
      scrollButtons="auto"
      allowScrollButtonsMobile
      aria-label={translate('app.permit.tabs.label')}
      sx={{ borderBottom: 1, borderColor: 'divider', '& .MuiTab-root': { px: 1.25, minWidth: 0 } }}
    >
      {permitTabs.map((one) => (
        <Tab key={one} value={one} label={<TabLabel tab={one} />} />
      ))}
    </Tabs>
  );
}

function TabLabel({ tab }: { tab: PermitTab }) {
  const translate = useTranslate();
  const { isPending } = useListContext();
  const { total } = useGetList(
    'permits',
    {
      pagination: { page: 1, perPage: 1 },
      sort: sortOf(tab),
      filter: filterOf(tab, localDate(new Date())),
    },
    { enabled: !isPending },
  );
  return (
    <span>
      {translate(`app.permit.tabs.${tab}`)}{' '}
      <Chip component="span" size="small" label={total ?? '…'} sx={{ ml: 0.5, height: 22 }} />
    </span>
  );
}
