import DrawOutlined from '@mui/icons-material/DrawOutlined';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { FailureNote } from '../../../layout/FailureNote.tsx';
import { FilePicker } from '../documents/FilePicker.tsx';
import { useOriginal } from './use-original.ts';

interface Props {
  readonly caseId: string;
  readonly document: string;
  /** Which act it is, for who does not see where the button stands. */
  readonly act: string;
}

/** The way back of a paper that was signed: as a scan, or as a file with an electronic signature. */
export function AddOriginal({ caseId, document, act }: Props) {
  const translate = useTranslate();
  const { part, error, take } = useOriginal(caseId, document);
  const words = translate('app.original.add');
  return (
    <Box sx={{ mt: 1.5 }}>
      {error !== undefined && <FailureNote error={error} />}
      {part === undefined ? (
        <FilePicker words={words} label={`${words}: ${act}`} icon={<DrawOutlined />} pick={take} />
      ) : (
        <LinearProgress variant="determinate" value={part * 100} aria-label={words} />
      )}
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: 0.5 }}>
        {translate('app.original.hint')}
      </Typography>
    </Box>
  );
}
