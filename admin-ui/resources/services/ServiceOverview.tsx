import Box from '@mui/material/Box';
import type { ServiceRow } from '../../../workflows/contract/http.ts';
import { usePermitted } from '../../providers/connection.tsx';
import { ServiceProcess } from './process/ServiceProcess.tsx';
import { ServiceFacts } from './ServiceFacts.tsx';
import { ServiceForm } from './ServiceForm.tsx';
import { UnconfirmedProvider } from './Unconfirmed.tsx';

/** The service as it is offered; who configures it also sees what nobody has confirmed. */
export function ServiceOverview({ service }: { service: ServiceRow }) {
  const configures = usePermitted('services:edit');
  return (
    <UnconfirmedProvider value={configures ? service.notConfirmed : []}>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <div>
          <ServiceFacts service={service} />
          <ServiceProcess stages={service.stages} />
        </div>
        <ServiceForm form={service.form} />
      </Box>
    </UnconfirmedProvider>
  );
}
