import Paper from '@mui/material/Paper';
import { CreateBase, SimpleForm, useTranslate } from 'react-admin';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { UserFields } from './UserFields.tsx';
import { UserToolbar } from './UserToolbar.tsx';
import { userInput } from './user-input.ts';

export function UserCreate() {
  const translate = useTranslate();
  return (
    <CreateBase redirect="list" transform={userInput}>
      <PageTitle title={translate('app.user.create')} />
      <Paper variant="outlined" sx={{ maxWidth: 640 }}>
        <SimpleForm
          defaultValues={{ roles: [], settlements: [], language: 'hy', active: true }}
          toolbar={<UserToolbar />}
          warnWhenUnsavedChanges
        >
          <UserFields isNew />
        </SimpleForm>
      </Paper>
    </CreateBase>
  );
}
