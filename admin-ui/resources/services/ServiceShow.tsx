import ArrowBack from '@mui/icons-material/ArrowBack';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { ShowBase, useShowContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { ServiceRow } from '../../../workflows/contract/http.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { usePermitted } from '../../providers/connection.tsx';
import { ServiceOverview } from './ServiceOverview.tsx';
import { ServiceSettingsPanel } from './settings/ServiceSettingsPanel.tsx';

export const ServiceShow = () => (
  <ShowBase queryOptions={{ onError: () => undefined }}>
    <Service />
  </ShowBase>
);

function Service() {
  const translate = useTranslate();
  const { record, error, refetch } = useShowContext<ServiceRow>();
  const configures = usePermitted('services:edit');
  const [tab, setTab] = useState<'service' | 'settings'>('service');
  if (!record) return error ? <FailureNote error={error} retry={refetch} /> : <Waiting />;
  return (
    <Box sx={{ maxWidth: 1400 }}>
      <Button component={Link} to="/services" startIcon={<ArrowBack />} sx={{ mb: 1, ml: -1 }}>
        {translate('app.case.back')}
      </Button>
      <PageTitle title={record.title} />
      <Typography sx={{ mb: 2 }}>{record.summary}</Typography>
      {configures && record.notConfirmed.length > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('app.service.notConfirmedText')}
        </Alert>
      )}
      {configures && (
        <Tabs
          value={tab}
          onChange={(_, next) => setTab(next)}
          aria-label={translate('app.settings.tabs')}
          sx={{ mb: 2 }}
        >
          <Tab
            value="service"
            id="tab-service"
            aria-controls="panel-service"
            label={translate('app.settings.service')}
          />
          <Tab
            value="settings"
            id="tab-settings"
            aria-controls="panel-settings"
            label={translate('app.settings.title')}
          />
        </Tabs>
      )}
      <div {...(configures && { role: 'tabpanel', id: `panel-${tab}`, 'aria-labelledby': `tab-${tab}` })}>
        {tab === 'service' ? <ServiceOverview service={record} /> : <ServiceSettingsPanel service={record.id} />}
      </div>
    </Box>
  );
}
