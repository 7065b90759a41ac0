import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { PageTabs } from '../../layout/PageTabs.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { CaseIndexPanel } from './CaseIndexPanel.tsx';
import { DuePanel } from './DuePanel.tsx';
import { ActsPanel } from './destruction/ActsPanel.tsx';
import { HoldsPanel } from './holds/HoldsPanel.tsx';
import { TransfersPanel } from './transfers/TransfersPanel.tsx';

const tabs = [
  { key: 'index', label: 'app.archive.tabs.index', body: <CaseIndexPanel /> },
  {
    key: 'destruction',
    label: 'app.archive.tabs.destruction',
    body: (
      <>
        <ActsPanel />
        <DuePanel purpose="destruction" />
      </>
    ),
  },
  {
    key: 'transfer',
    label: 'app.archive.tabs.transfer',
    body: (
      <>
        <TransfersPanel />
        <DuePanel purpose="transfer" />
      </>
    ),
  },
  { key: 'holds', label: 'app.archive.tabs.holds', body: <HoldsPanel /> },
];

/** Where whoever answers for the records sees what is kept by which term, and what becomes of it. */
export function ArchivePage() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate('app.archive.title')} />
      <Typography sx={{ mb: 2, maxWidth: 900 }}>{translate('app.archive.lead')}</Typography>
      <PageTabs label="app.archive.tabs.label" tabs={tabs} />
    </>
  );
}
