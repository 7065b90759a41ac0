import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';

interface PageTab {
  readonly key: string;
  /** The key of its words. */
  readonly label: string;
  readonly body: ReactNode;
}
interface Props {
  /** What the tabs are parts of, as words' key. */
  readonly label: string;
  readonly tabs: readonly PageTab[];
  /** The one that is open at first; else the first. */
  readonly first?: string;
}

/** The parts of a page, one at a time; a single part needs no tabs. */
export function PageTabs({ label, tabs, first }: Props) {
  const translate = useTranslate();
  const [chosen, choose] = useState(first);
  const open = tabs.find(({ key }) => key === chosen) ?? tabs[0];
  if (!open || tabs.length === 1) return open?.body;
  return (
    <>
      <Tabs
        value={open.key}
        onChange={(_, next) => choose(next)}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        aria-label={translate(label)}
        sx={{ mb: 2 }}
      >
        {tabs.map(({ key, label }) => (
          <Tab key={key} value={key} id={`tab-${key}`} aria-controls={`panel-${key}`} label={translate(label)} />
        ))}
      </Tabs>
      <div role="tabpanel" id={`panel-${open.key}`} aria-labelledby={`tab-${open.key}`}>
        {open.body}
      </div>
    </>
  );
}
