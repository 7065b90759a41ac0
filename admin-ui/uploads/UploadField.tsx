import AttachFile from '@mui/icons-material/AttachFile';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { visuallyHidden } from '@mui/utils';
import { type Ref, useEffect, useId, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { FinishedUpload } from './finished-upload.ts';
import { UploadList } from './UploadList.tsx';
import { useUploads } from './use-uploads.ts';

interface Props {
  readonly label: string;
  readonly files: readonly FinishedUpload[];
  readonly change: (files: FinishedUpload[]) => void;
  readonly busy: (busy: boolean) => void;
  readonly fault: string | undefined;
  readonly max?: number;
  readonly button?: Ref<HTMLButtonElement>;
  /** For a summary of errors to find it by. */
  readonly name?: string;
}

/** Files go to the server at once; what is kept here is their receipts. */
export function UploadField({ label, files, change, busy, fault, max = 20, name, button }: Props) {
  const translate = useTranslate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // Files arrive after renders that this closure did not see.
  const latest = useRef(files);
  latest.current = files;
  const uploads = useUploads(({ uploadId, secret, name, size }) => {
    latest.current = [...latest.current, { uploadId, secret, name, size }];
    change([...latest.current]);
  });
  useEffect(() => busy(uploads.busy), [busy, uploads.busy]);

  return (
    <FormControl error={fault !== undefined} component="fieldset">
      <FormLabel component="legend" sx={{ mb: 0.5 }}>
        {label}
      </FormLabel>
      <UploadList
        files={files}
        underWay={uploads.underWay}
        remove={(uploadId) => change(files.filter((file) => file.uploadId !== uploadId))}
        forget={uploads.forget}
      />
      {files.length < max && (
        <>
          <Button
            ref={button}
            name={name}
            variant="outlined"
            startIcon={<AttachFile />}
            aria-describedby={id}
            onClick={() => input.current?.click()}
            sx={{ alignSelf: 'flex-start' }}
          >
            {translate('app.upload.choose')}
            <span style={visuallyHidden}>: {label}</span>
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            multiple={max > 1}
            onChange={({ target }) => {
              void uploads.start([...(target.files ?? [])].slice(0, max - files.length));
              target.value = '';
            }}
          />
        </>
      )}
      <FormHelperText id={id} sx={{ mx: 0 }}>
        {fault ?? translate('app.upload.hint')}
      </FormHelperText>
    </FormControl>
  );
}
