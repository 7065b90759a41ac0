import ArrowBack from '@mui/icons-material/ArrowBack';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ShowBase, useShowContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { ServiceRow } from '../../../workflows/contract/http.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { usePermitted } from '../../providers/connection.tsx';
import { ServiceProcess } from './process/ServiceProcess.tsx';
import { ServiceFacts } from './ServiceFacts.tsx';
import { ServiceForm } from './ServiceForm.tsx';
import { UnconfirmedProvider } from './Unconfirmed.tsx';

export const ServiceShow = () => (
  <ShowBase queryOptions={{ onError: () => undefined }}>
    <Service />
  </ShowBase>
);

function Service() {
  const translate = useTranslate();
  const { record, error, refetch } = useShowContext<ServiceRow>();
  const configures = usePermitted('users:edit');
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
      <UnconfirmedProvider value={configures ? record.notConfirmed : []}>
        <Box
          sx={{
            display: 'grid',
            columnGap: 2,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
          }}
        >
          <div>
            <ServiceFacts service={record} />
            <ServiceProcess stages={record.stages} />
          </div>
          <ServiceForm form={record.form} />
        </Box>
      </UnconfirmedProvider>
    </Box>
  );
}
