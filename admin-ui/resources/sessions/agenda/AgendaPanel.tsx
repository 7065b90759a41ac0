import Add from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { SessionView } from '../../../../workflows/contract/http-council.ts';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { Panel } from '../../../layout/Panel.tsx';
import { allowedIn } from '../allowed.ts';
import { AddItemDialog } from './AddItemDialog.tsx';
import { AgendaItem } from './AgendaItem.tsx';
import { ChangeDialog } from './ChangeDialog.tsx';
import { NoticeNote } from './NoticeNote.tsx';
import { useAgendaChange } from './use-agenda-change.ts';

/** The agenda; whoever prepares the session builds it here, and what changes once it is published says why. */
export function AgendaPanel({ view }: { view: SessionView }) {
  const translate = useTranslate();
  const [adding, setAdding] = useState(false);
  const change = useAgendaChange(view);
  const add = allowedIn(view, 'add-item');
  return (
    <Panel
      title={translate('app.council.session.agenda')}
      aside={
        add && (
          <Button variant="outlined" startIcon={<Add />} onClick={() => setAdding(true)}>
            {add.label}
          </Button>
        )
      }
    >
      {add && view.status === 'published' && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('app.council.session.afterPublication')}
        </Alert>
      )}
      {view.status === 'draft' && <NoticeNote view={view} />}
      {change.act.error !== undefined && !change.asking && <FailureNote error={change.act.error} />}
      {view.agenda.length === 0 && (
        <Typography color="textSecondary">{translate('app.council.agenda.empty')}</Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {view.agenda.map((item) => (
          <AgendaItem key={item.id} view={view} item={item} change={change} />
        ))}
      </Box>
      {change.asking && <ChangeDialog view={view} asking={change.asking} act={change.act} close={change.close} />}
      {adding && add && <AddItemDialog view={view} close={() => setAdding(false)} />}
    </Panel>
  );
}
