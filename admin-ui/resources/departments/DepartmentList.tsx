import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { ListBase, useGetList, useListContext, useTranslate } from 'react-admin';
import type { Department, UserView } from '../../../workflows/contract/http.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { SuperiorField } from './SuperiorField.tsx';

export function DepartmentList() {
  const translate = useTranslate();
  return (
    <ListBase sort={{ field: 'name', order: 'ASC' }} perPage={200}>
      <Box sx={{ maxWidth: 900 }}>
        <PageTitle title={translate('app.menu.departments')} />
        <Typography sx={{ mb: 2 }}>{translate('app.department.lead')}</Typography>
        <Departments />
      </Box>
    </ListBase>
  );
}

function Departments() {
  const translate = useTranslate();
  const { data = [], isPending, error, refetch } = useListContext<Department>();
  const people = useGetList<UserView>('users', {
    pagination: { page: 1, perPage: 500 },
    sort: { field: 'name', order: 'ASC' },
    filter: { active: true },
  });
  const failure = error ?? people.error;
  if (failure) return <FailureNote error={failure} retry={error ? refetch : people.refetch} />;
  if (isPending || people.isPending) return <Waiting />;
  if (data.length === 0) return <Typography>{translate('app.department.empty')}</Typography>;
  return (
    <Paper variant="outlined">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((department) => (
          <Box
            component="li"
            key={department.id}
            sx={{
              p: 2,
              display: 'grid',
              gap: 2,
              gridTemplateColumns: { sm: '1fr 1fr' },
              '& + li': { borderTop: 1, borderColor: 'divider' },
            }}
          >
            <Typography sx={{ fontWeight: 600, alignSelf: 'center' }}>{department.name}</Typography>
            <SuperiorField department={department} people={people.data ?? []} />
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
