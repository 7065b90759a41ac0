import ArrowBack from '@mui/icons-material/ArrowBack';
import ArrowForward from '@mui/icons-material/ArrowForward';
import Download from '@mui/icons-material/DownloadOutlined';
import ZoomIn from '@mui/icons-material/ZoomIn';
import ZoomOut from '@mui/icons-material/ZoomOut';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { farther, isFarthest, isNearest, nearer } from './zoom.ts';

interface Props {
  readonly position: number;
  readonly count: number;
  readonly zoom: number;
  readonly downloadUrl: string;
  readonly name: string;
  readonly setZoom: (zoom: number) => void;
  readonly move: (by: 1 | -1) => void;
}

/** What can be done while one looks; each by its key too. */
export function PreviewBar({ position, count, zoom, downloadUrl, name, setZoom, move }: Props) {
  const translate = useTranslate();
  const words = (key: string) => ({
    'aria-label': translate(`app.preview.${key}`),
    title: translate(`app.preview.${key}`),
  });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.5 }}>
      {count > 1 && (
        <>
          <IconButton {...words('previous')} disabled={position === 0} onClick={() => move(-1)}>
            <ArrowBack />
          </IconButton>
          <Typography variant="body2" role="status" sx={{ whiteSpace: 'nowrap' }}>
            {translate('app.preview.position', { position: position + 1, count })}
          </Typography>
          <IconButton {...words('next')} disabled={position === count - 1} onClick={() => move(1)}>
            <ArrowForward />
          </IconButton>
        </>
      )}
      <Box sx={{ flex: 1 }} />
      <IconButton {...words('zoomOut')} disabled={isFarthest(zoom)} onClick={() => setZoom(farther(zoom))}>
        <ZoomOut />
      </IconButton>
      <IconButton {...words('zoomIn')} disabled={isNearest(zoom)} onClick={() => setZoom(nearer(zoom))}>
        <ZoomIn />
      </IconButton>
      <IconButton
        component="a"
        href={downloadUrl}
        download
        aria-label={translate('app.case.download', { name })}
        title={translate('app.case.download', { name })}
      >
        <Download />
      </IconButton>
    </Box>
  );
}
