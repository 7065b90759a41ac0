import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';

export function FormActions({ ready, clear }: { ready: boolean; clear: () => void }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 4 }}>
      <Button type="submit" variant="contained" size="large" disabled={!ready || isSubmitting}>
        {translate(isSubmitting ? 'app.apply.sending' : 'app.apply.submit')}
      </Button>
      <Button size="large" onClick={clear} disabled={isSubmitting}>
        {translate('app.apply.clear')}
      </Button>
    </Box>
  );
}
