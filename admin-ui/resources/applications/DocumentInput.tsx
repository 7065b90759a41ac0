import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useController } from 'react-hook-form';
import type { DocumentKindView } from '../../../workflows/contract/http.ts';
import type { FinishedUpload } from '../../uploads/finished-upload.ts';
import { UploadField } from '../../uploads/UploadField.tsx';

export function DocumentInput({ kind, busy }: { kind: DocumentKindView; busy: (busy: boolean) => void }) {
  const translate = useTranslate();
  const { field, fieldState } = useController({
    name: `documents.${kind.key}`,
    defaultValue: [],
    rules: {
      validate: (files: FinishedUpload[]) => !kind.required || files.length > 0 || translate('ra.validation.required'),
    },
  });
  const note = translate(kind.required ? 'app.apply.required' : 'app.action.optional');
  return (
    <Box sx={{ mb: 2 }}>
      <UploadField
        name={field.name}
        button={field.ref}
        label={`${kind.label} (${note})`}
        files={field.value as FinishedUpload[]}
        change={field.onChange}
        busy={busy}
        max={kind.max}
        fault={fieldState.error?.message}
      />
    </Box>
  );
}
