import Visibility from '@mui/icons-material/VisibilityOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { DocumentView } from '../../../../workflows/contract/http-documents.ts';
import { useLook } from './looking.tsx';

export function LookButton({ document }: { document: DocumentView }) {
  const translate = useTranslate();
  const look = useLook();
  if (!look) return null;
  return (
    <Button
      size="small"
      startIcon={<Visibility />}
      aria-label={translate('app.preview.lookAt', { name: document.name })}
      aria-haspopup="dialog"
      onClick={() => look(document)}
    >
      {translate('app.preview.look')}
    </Button>
  );
}
