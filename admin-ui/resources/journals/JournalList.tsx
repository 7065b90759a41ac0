import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import type { JournalView } from '../../../workflows/contract/http.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Panel } from '../../layout/Panel.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { FormatParts } from './FormatParts.tsx';
import { JournalForm } from './JournalForm.tsx';

export function JournalList() {
  const translate = useTranslate();
  return (
    <ListBase sort={{ field: 'id', order: 'ASC' }} perPage={25}>
      <Box sx={{ maxWidth: 900 }}>
        <PageTitle title={translate('app.menu.journals')} />
        <Typography sx={{ mb: 2 }}>{translate('app.journal.lead')}</Typography>
        <FormatParts />
        <Journals />
      </Box>
    </ListBase>
  );
}

function Journals() {
  const { data = [], isPending, error, refetch } = useListContext<JournalView>();
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (isPending) return <Waiting />;
  return data.map((journal) => (
    <Panel key={journal.id} title={journal.title}>
      <JournalForm journal={journal} />
    </Panel>
  ));
}
