import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';

export function TextView({ blob, zoom }: { blob: Blob; zoom: number }) {
  const [text, setText] = useState('');
  useEffect(() => {
    let current = true;
    void blob.text().then((words) => current && setText(words));
    return () => {
      current = false;
    };
  }, [blob]);
  return <Words text={text} zoom={zoom} />;
}

/** As it was typed, broken where the line ends. */
export const Words = ({ text, zoom = 1 }: { text: string; zoom?: number }) => (
  <Box
    sx={{
      bgcolor: 'background.paper',
      border: 1,
      borderColor: 'divider',
      borderRadius: 1,
      p: { xs: 1.5, sm: 3 },
      mx: 'auto',
      maxWidth: '48rem',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      fontSize: `${zoom}rem`,
      lineHeight: 1.6,
    }}
  >
    {text}
  </Box>
);
