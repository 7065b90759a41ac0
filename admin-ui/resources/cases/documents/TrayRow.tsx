import Close from '@mui/icons-material/Close';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DocumentKindChoice } from '../../../../workflows/contract/http-documents.ts';
import { useFormat } from '../../../format/use-format.ts';
import { InterruptedNote } from './InterruptedNote.tsx';
import type { TrayFile } from './tray.ts';
import type { TrayOf } from './use-tray.ts';

interface Props {
  readonly file: TrayFile;
  readonly kinds: readonly DocumentKindChoice[];
  readonly tray: TrayOf;
}

export function TrayRow({ file, kinds, tray }: Props) {
  const translate = useTranslate();
  const { size } = useFormat();
  const { id, name, state, part, fault, replaces } = file;
  return (
    <Box role="group" aria-label={name} sx={{ display: 'grid', gap: 1, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Typography variant="body2" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          <strong>{name}</strong> · {size(file.size)}
          {state === 'ready' && ` · ${translate('app.files.ready')}`}
        </Typography>
        <IconButton size="small" aria-label={translate('app.upload.remove', { name })} onClick={() => tray.remove(id)}>
          <Close fontSize="small" />
        </IconButton>
      </Box>
      {replaces ? (
        <Typography variant="body2" color="textSecondary">
          {translate('app.files.versionOf', { name: replaces.name, number: replaces.version + 1 })}
        </Typography>
      ) : (
        <TextField
          select
          size="small"
          label={translate('app.files.kind')}
          value={file.kind}
          onChange={({ target }) => tray.choose(id, target.value)}
        >
          {kinds.map(({ key, title, missing }) => (
            <MenuItem key={key} value={key} sx={{ whiteSpace: 'normal', fontWeight: missing ? 600 : 400 }}>
              {title}
              {missing && ` (${translate('app.files.isMissing')})`}
            </MenuItem>
          ))}
        </TextField>
      )}
      {(state === 'sending' || state === 'waiting') && (
        <div>
          <LinearProgress variant="determinate" value={part * 100} aria-label={name} />
          <Typography variant="caption" role="status">
            {state === 'waiting' ? translate('app.files.waiting') : `${Math.round(part * 100)} %`}
          </Typography>
        </div>
      )}
      {state === 'interrupted' && <InterruptedNote file={file} tray={tray} />}
      {state === 'failed' && (
        <Alert
          severity="error"
          action={
            file.again && (
              <Button color="inherit" size="small" onClick={() => tray.goOn(id)}>
                {translate('app.files.goOn')}
              </Button>
            )
          }
        >
          {translate(fault ?? '', { _: fault ?? '' })}
        </Alert>
      )}
    </Box>
  );
}
