import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { EditBase, SimpleForm, useEditContext, useTranslate } from 'react-admin';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { AbsencePanel } from './absence/AbsencePanel.tsx';
import { UserFields } from './UserFields.tsx';
import { UserToolbar } from './UserToolbar.tsx';
import { userInput } from './user-input.ts';

/** Nothing is undone here: the server answers before the page moves on. */
export const UserEdit = () => (
  <EditBase
    mutationMode="pessimistic"
    redirect="list"
    transform={userInput}
    queryOptions={{ onError: () => undefined }}
  >
    <User />
  </EditBase>
);

function User() {
  const translate = useTranslate();
  const { record, error, refetch } = useEditContext();
  if (!record) return error ? <FailureNote error={error} retry={refetch} /> : <Waiting />;
  return (
    <>
      <PageTitle title={`${record.name}: ${translate('app.user.edit')}`}>{record.name}</PageTitle>
      <Paper variant="outlined" sx={{ maxWidth: 640 }}>
        <SimpleForm toolbar={<UserToolbar />} warnWhenUnsavedChanges>
          <UserFields isNew={false} />
        </SimpleForm>
      </Paper>
      <Box sx={{ maxWidth: 640, mt: 2 }}>
        <AbsencePanel userId={String(record.id)} />
      </Box>
    </>
  );
}
