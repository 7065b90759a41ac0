import Close from '@mui/icons-material/Close';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/use-format.ts';
import type { FinishedUpload } from './finished-upload.ts';
import type { UploadUnderWay } from './use-uploads.ts';

interface Props {
  readonly files: readonly FinishedUpload[];
  readonly underWay: readonly UploadUnderWay[];
  readonly remove: (uploadId: string) => void;
  readonly forget: (id: string) => void;
}

export function UploadList({ files, underWay, remove, forget }: Props) {
  const translate = useTranslate();
  const { size } = useFormat();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, mb: files.length + underWay.length > 0 ? 1 : 0 }}>
      {files.map((file) => (
        <Box key={file.uploadId} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Typography variant="body2" sx={{ flex: 1 }}>
            {file.name} · {size(file.size)}
          </Typography>
          <IconButton
            size="small"
            aria-label={translate('app.upload.remove', { name: file.name })}
            onClick={() => remove(file.uploadId)}
          >
            <Close fontSize="small" />
          </IconButton>
        </Box>
      ))}
      {underWay.map(({ id, name, part, fault }) =>
        fault ? (
          <Alert key={id} severity="error" onClose={() => forget(id)}>
            {translate('app.upload.failed', { name, message: translate(fault, { _: fault }) })}
          </Alert>
        ) : (
          <div key={id}>
            <Typography variant="body2">
              {translate('app.upload.progress', { name, percent: Math.round(part * 100) })}
            </Typography>
            <LinearProgress variant="determinate" value={part * 100} aria-label={name} />
          </div>
        ),
      )}
    </Box>
  );
}
