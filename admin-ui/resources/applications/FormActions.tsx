import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import type { Party } from './office-papers.ts';

interface Props {
  readonly party: Party;
  readonly ready: boolean;
  readonly clear: () => void;
}

export function FormActions({ party, ready, clear }: Props) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  const submit = party === 'applicant' ? 'app.apply.submit' : 'app.paper.submit';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 4 }}>
      <Button type="submit" variant="contained" size="large" disabled={!ready || isSubmitting}>
        {translate(isSubmitting ? 'app.apply.sending' : submit)}
      </Button>
      <Button size="large" onClick={clear} disabled={isSubmitting}>
        {translate('app.apply.clear')}
      </Button>
    </Box>
  );
}
