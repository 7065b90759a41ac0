import ArrowBack from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import type { TemplateView } from '../../../workflows/contract/http-acts.ts';
import { FailureNote } from '../../layout/FailureNote.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { Waiting } from '../../layout/Waiting.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import { useTemplate, useTemplateChange } from './use-template.ts';
import { useVersionWords } from './use-version-words.ts';
import { VersionsPanel } from './VersionsPanel.tsx';

export function TemplateEdit() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useTemplate(id);
  if (!data) return error ? <FailureNote error={error} retry={() => void refetch()} /> : <Waiting />;
  return <Editor key={id} template={data} />;
}

function Editor({ template }: { template: TemplateView }) {
  const translate = useTranslate();
  const words = useVersionWords();
  const change = useTemplateChange(template);
  return (
    <Box sx={{ maxWidth: 1400 }}>
      <Button component={Link} to="/templates" startIcon={<ArrowBack />} sx={{ mb: 1, ml: -1 }}>
        {translate('app.template.back')}
      </Button>
      <PageTitle title={template.title} />
      <Typography sx={{ mb: 2 }}>{words(template)}</Typography>
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}
      >
        <div>
          <TemplateForm template={template} change={change} />
          <VersionsPanel template={template} take={change.edit} />
        </div>
        <PreviewPanel act={template.id} texts={change.texts} />
      </Box>
    </Box>
  );
}
