import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { TemplateView } from '../../../workflows/contract/http-acts.ts';
import type { Text } from '../../../workflows/domain/language.ts';
import { Panel } from '../../layout/Panel.tsx';
import { useVersionWords } from './use-version-words.ts';

/** Every version there was, each with its texts, which can be taken up again. */
export function VersionsPanel({ template, take }: { template: TemplateView; take: (texts: Text) => void }) {
  const translate = useTranslate();
  const words = useVersionWords();
  return (
    <Panel title={translate('app.template.versions')}>
      {template.versions.map((one) => (
        <Box component="details" key={one.version} sx={{ mb: 1 }}>
          <Box component="summary" sx={{ cursor: 'pointer', py: 0.5 }}>
            {words(one)}
            {one.by && ` · ${one.by}`}
            {one.version === template.version && ` · ${translate('app.template.present')}`}
          </Box>
          <Typography
            component="pre"
            variant="body2"
            lang="hy"
            sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >
            {one.texts.hy}
          </Typography>
          <Button size="small" onClick={() => take(one.texts)}>
            {translate('app.template.take')}
          </Button>
        </Box>
      ))}
    </Panel>
  );
}
