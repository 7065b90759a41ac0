import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { ListBase, useCreatePath, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { ServiceRow } from '../../../workflows/contract/http.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { usePermitted } from '../../providers/connection.tsx';
import { useFee, useTerm } from './service-words.ts';

export function ServiceList() {
  const translate = useTranslate();
  return (
    <ListBase sort={{ field: 'title', order: 'ASC' }} perPage={200}>
      <PageTitle title={translate('app.menu.services')} />
      <Services />
    </ListBase>
  );
}

function Services() {
  const translate = useTranslate();
  const { data, error, refetch } = useListContext<ServiceRow>();
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (!data) return <Waiting />;
  if (data.length === 0) return <Typography>{translate('app.service.empty')}</Typography>;
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
      }}
    >
      {data.map((service) => (
        <li key={service.id}>
          <ServiceCard service={service} />
        </li>
      ))}
    </Box>
  );
}

function ServiceCard({ service }: { service: ServiceRow }) {
  const translate = useTranslate();
  const path = useCreatePath();
  const term = useTerm();
  const fee = useFee();
  const configures = usePermitted('services:edit');
  return (
    <Card variant="outlined" sx={{ height: '100%' }}>
      <CardActionArea
        component={Link}
        to={path({ resource: 'services', type: 'show', id: service.id })}
        sx={{ p: 2, height: '100%' }}
      >
        <Typography variant="caption" color="textSecondary">
          {service.categoryTitle}
        </Typography>
        <Typography component="h2" variant="h2" color="primary">
          {service.title}
        </Typography>
        <Typography variant="body2" sx={{ my: 1 }}>
          {service.summary}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {term(service.term)} · {fee(service.fee)} · {service.decidedBy}
        </Typography>
        {configures && service.notConfirmed.length > 0 && (
          <Chip
            size="small"
            sx={{ mt: 1, color: 'warning.main', bgcolor: 'warning.light' }}
            label={translate('app.service.notConfirmed')}
          />
        )}
      </CardActionArea>
    </Card>
  );
}
