import ArrowBack from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { lazy, Suspense, useState } from 'react';
import { ShowBase, useShowContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { CaseView } from '../../../workflows/contract/http.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { usePermitted } from '../../providers/connection.tsx';
import { CaseDesk } from './desk/CaseDesk.tsx';
import { CaseHead } from './desk/CaseHead.tsx';

const CaseAudit = lazy(() => import('./audit/CaseAudit.tsx').then((module) => ({ default: module.CaseAudit })));

export const CaseShow = () => (
  // A case that is gone or not this person's is said on the page, not by sending them elsewhere. The mark keeps the whole case
  // apart from the rows of lists, which React-Admin would show in its place.
  <ShowBase queryOptions={{ onError: () => undefined, meta: { whole: true } }}>
    <OpenCase />
  </ShowBase>
);

function OpenCase() {
  const translate = useTranslate();
  const { record, error, refetch } = useShowContext<CaseView>();
  const audits = usePermitted('cases:audit');
  const [tab, setTab] = useState<'desk' | 'history'>('desk');
  const back = (
    <Button component={Link} to="/cases" startIcon={<ArrowBack />} sx={{ mb: 1, ml: -1 }}>
      {translate('app.case.back')}
    </Button>
  );
  if (!record)
    return error ? (
      <>
        {back}
        <FailureNote error={error} retry={refetch} />
      </>
    ) : (
      <Waiting />
    );

  return (
    <Box sx={{ maxWidth: 1400 }}>
      {back}
      <CaseHead view={record} />
      {audits && (
        <Tabs value={tab} onChange={(_, next) => setTab(next)} aria-label={translate('app.case.tabs')} sx={{ mb: 2 }}>
          <Tab value="desk" id="tab-desk" aria-controls="panel-desk" label={translate('app.case.desk')} />
          <Tab value="history" id="tab-history" aria-controls="panel-history" label={translate('app.case.history')} />
        </Tabs>
      )}
      <div {...(audits && { role: 'tabpanel', id: `panel-${tab}`, 'aria-labelledby': `tab-${tab}` })}>
        {tab === 'desk' ? (
          <CaseDesk view={record} />
        ) : (
          <Suspense fallback={<Waiting />}>
            <CaseAudit view={record} />
          </Suspense>
        )}
      </div>
    </Box>
  );
}
