import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { DataTable, ListBase, Pagination, useCreatePath, useListContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { UserView } from '../../../workflows/contract/http.ts';
import { useDepartments } from '../../community/use-community.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { usePermitted } from '../../providers/connection.tsx';

const Column = DataTable.Col<UserView>;

export function UserList() {
  const translate = useTranslate();
  const edits = usePermitted('users:edit');
  return (
    <ListBase sort={{ field: 'name', order: 'ASC' }} perPage={50}>
      <PageTitle title={translate('app.menu.users')} />
      {edits && (
        <Button component={RouterLink} to="/users/create" variant="contained" startIcon={<Add />} sx={{ mb: 2 }}>
          {translate('app.user.create')}
        </Button>
      )}
      <Paper variant="outlined" sx={{ overflowX: 'auto' }}>
        <Users />
      </Paper>
    </ListBase>
  );
}

function Users() {
  const translate = useTranslate();
  const path = useCreatePath();
  const departments = useDepartments();
  const { isPending, error, refetch, total } = useListContext<UserView>();
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (isPending) return <Waiting />;
  if (total === 0) return <Typography sx={{ p: 4 }}>{translate('app.user.empty')}</Typography>;
  return (
    <>
      <DataTable<UserView>
        bulkActionButtons={false}
        rowClick="edit"
        rowSx={({ active }) => ({ opacity: active ? 1 : 0.75 })}
      >
        <Column
          source="name"
          render={({ id, name }) => (
            <Link component={RouterLink} to={path({ resource: 'users', type: 'edit', id })} sx={{ fontWeight: 600 }}>
              {name}
            </Link>
          )}
        />
        <Column source="username" />
        <Column source="email" disableSort />
        <Column
          source="roles"
          disableSort
          render={({ roles }) => roles.map((role) => translate(`kernel.role.${role}`)).join(', ')}
        />
        <Column
          source="department"
          disableSort
          render={({ department }) => departments.find(({ id }) => id === department)?.name ?? department ?? '—'}
        />
        <Column source="active" render={({ active }) => translate(active ? 'app.user.active' : 'app.user.inactive')} />
      </DataTable>
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
    </>
  );
}
