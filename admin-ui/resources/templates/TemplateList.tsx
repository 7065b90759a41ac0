import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { TemplateRow } from '../../../workflows/contract/http-acts.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Panel } from '../../layout/Panel.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { useVersionWords } from './use-version-words.ts';

export function TemplateList() {
  const translate = useTranslate();
  return (
    <ListBase sort={{ field: 'id', order: 'ASC' }} perPage={25}>
      <Box sx={{ maxWidth: 900 }}>
        <PageTitle title={translate('app.menu.templates')} />
        <Typography sx={{ mb: 2 }}>{translate('app.template.lead')}</Typography>
        <Rows />
      </Box>
    </ListBase>
  );
}

function Rows() {
  const translate = useTranslate();
  const words = useVersionWords();
  const { data = [], isPending, error, refetch } = useListContext<TemplateRow>();
  if (error) return <FailureNote error={error} retry={refetch} />;
  if (isPending) return <Waiting />;
  return data.map((row) => (
    <Panel
      key={row.id}
      title={row.title}
      aside={
        <Button
          component={Link}
          to={`/templates/${row.id}`}
          aria-label={`${translate('app.template.edit')}: ${row.title}`}
        >
          {translate('app.template.edit')}
        </Button>
      }
    >
      <Typography
        variant="body2"
        component="div"
        sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}
      >
        {words(row)}
        {row.hasDraft && <Chip size="small" label={translate('app.template.hasDraft')} />}
      </Typography>
    </Panel>
  ));
}
