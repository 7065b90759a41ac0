import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { ShowBase, useTranslate } from 'react-admin';
import type { ServiceRow } from '../../../workflows/contract/http.ts';
import { OpenRecord } from '../../layout/OpenRecord.tsx';
import { PageTabs } from '../../layout/PageTabs.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { usePermitted } from '../../providers/connection.tsx';
import { ServiceOverview } from './ServiceOverview.tsx';
import { ServiceSettingsPanel } from './settings/ServiceSettingsPanel.tsx';

export const ServiceShow = () => (
  <ShowBase queryOptions={{ onError: () => undefined }}>
    <OpenRecord<ServiceRow> to="/services" back="app.case.back">
      {(service) => <Service key={service.id} service={service} />}
    </OpenRecord>
  </ShowBase>
);

function Service({ service }: { service: ServiceRow }) {
  const translate = useTranslate();
  const configures = usePermitted('services:edit');
  const overview = { key: 'service', label: 'app.settings.service', body: <ServiceOverview service={service} /> };
  const settings = {
    key: 'settings',
    label: 'app.settings.title',
    body: <ServiceSettingsPanel service={service.id} />,
  };
  return (
    <>
      <PageTitle title={service.title} />
      <Typography sx={{ mb: 2 }}>{service.summary}</Typography>
      {configures && service.notConfirmed.length > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('app.service.notConfirmedText')}
        </Alert>
      )}
      <PageTabs label="app.settings.tabs" tabs={configures ? [overview, settings] : [overview]} />
    </>
  );
}
