import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { MinutesView, SessionView } from '../../../../workflows/contract/http-council.ts';
import { allowedIn } from '../allowed.ts';
import { WordsForm } from './WordsForm.tsx';

interface Props {
  readonly view: SessionView;
  readonly section: MinutesView['sections'][number];
}

/** What the events say of a section, and beside it the secretary's own words. */
export function MinutesSection({ view, section }: Props) {
  const translate = useTranslate();
  const [editing, setEditing] = useState(false);
  const edits = allowedIn(view, 'edit-minutes');
  const words = translate('app.council.minutes.edit', { section: section.title });
  return (
    <Box component="section" sx={{ mb: 2, breakInside: 'avoid' }}>
      <Typography variant="h3">{section.title}</Typography>
      {section.facts.map((fact) => (
        <Typography key={fact} variant="body2" sx={{ whiteSpace: 'pre-line' }}>
          {fact}
        </Typography>
      ))}
      {!editing && section.words && (
        <Typography sx={{ whiteSpace: 'pre-line', mt: 0.5, pl: 1.5, borderLeft: 3, borderColor: 'divider' }}>
          {section.words}
        </Typography>
      )}
      {edits && !editing && (
        <Button
          size="small"
          startIcon={<Edit />}
          aria-label={words}
          onClick={() => setEditing(true)}
          sx={{ ml: -0.5, displayPrint: 'none' }}
        >
          {translate('app.council.minutes.words')}
        </Button>
      )}
      {editing && <WordsForm view={view} section={section} label={words} close={() => setEditing(false)} />}
    </Box>
  );
}
