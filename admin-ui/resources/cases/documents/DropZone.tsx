import AttachFile from '@mui/icons-material/AttachFile';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FilePicker } from './FilePicker.tsx';

/** Files are dropped here, or chosen by the button, which is all that a keyboard needs. */
export function DropZone({ take }: { take: (files: File[]) => void }) {
  const translate = useTranslate();
  const [over, setOver] = useState(false);
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take([...event.dataTransfer.files]);
      }}
      data-testid="drop-zone"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        p: 1.5,
        border: '1px dashed',
        borderColor: over ? 'primary.main' : 'divider',
        bgcolor: over ? 'action.hover' : 'transparent',
        borderRadius: 1,
      }}
    >
      <FilePicker multiple words={translate('app.files.choose')} icon={<AttachFile />} pick={take} />
      <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 12rem' }}>
        {translate('app.files.drop')}
      </Typography>
    </Box>
  );
}
