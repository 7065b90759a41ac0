import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { CaseIndexPanel } from './CaseIndexPanel.tsx';
import { DuePanel } from './DuePanel.tsx';
import { ActsPanel } from './destruction/ActsPanel.tsx';
import { HoldsPanel } from './holds/HoldsPanel.tsx';
import { TransfersPanel } from './transfers/TransfersPanel.tsx';

const tabs = ['index', 'destruction', 'transfer', 'holds'] as const;

/** Where whoever answers for the records sees what is kept by which term, and what becomes of it. */
export function ArchivePage() {
  const translate = useTranslate();
  const [tab, setTab] = useState<(typeof tabs)[number]>('index');
  return (
    <>
      <PageTitle title={translate('app.archive.title')} />
      <Typography sx={{ mb: 2, maxWidth: 900 }}>{translate('app.archive.lead')}</Typography>
      <Tabs
        value={tab}
        onChange={(_, next) => setTab(next)}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        aria-label={translate('app.archive.tabs.label')}
        sx={{ mb: 2 }}
      >
        {tabs.map((key) => (
          <Tab
            key={key}
            value={key}
            id={`tab-${key}`}
            aria-controls={`panel-${key}`}
            label={translate(`app.archive.tabs.${key}`)}
          />
        ))}
      </Tabs>
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'index' && <CaseIndexPanel />}
        {tab === 'destruction' && (
          <>
            <ActsPanel />
            <DuePanel purpose="destruction" />
          </>
        )}
        {tab === 'transfer' && (
          <>
            <TransfersPanel />
            <DuePanel purpose="transfer" />
          </>
        )}
        {tab === 'holds' && <HoldsPanel />}
      </div>
    </>
  );
}
