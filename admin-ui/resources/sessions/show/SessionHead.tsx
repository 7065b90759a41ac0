import Live from '@mui/icons-material/RecordVoiceOverOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { SessionView } from '../../../../workflows/contract/http-council.ts';
import { useFormat } from '../../../format/use-format.ts';
import { PageTitle } from '../../../layout/PageTitle.tsx';
import { SessionStatusChip } from '../SessionStatusChip.tsx';

export function SessionHead({ view }: { view: SessionView }) {
  const translate = useTranslate();
  const { dateTime } = useFormat();
  const { id, sittingTitle, startsAt, place, publishedAt, status } = view;
  const seen = publishedAt
    ? `${translate('app.council.session.published')}: ${dateTime(publishedAt)}`
    : status === 'draft' && translate('app.council.session.notPublished');
  return (
    <Box component="header" sx={{ mb: 1 }}>
      <PageTitle title={`${sittingTitle}, ${dateTime(startsAt)}`}>
        <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          {sittingTitle} · <time dateTime={startsAt}>{dateTime(startsAt)}</time>
          <SessionStatusChip row={view} />
        </Box>
      </PageTitle>
      <Typography variant="body2" color="textSecondary" sx={{ mt: -1 }}>
        {[place, seen].filter(Boolean).join(' · ')}
      </Typography>
      {(status === 'published' || status === 'convened') && (
        <Button
          component={Link}
          to={`/sessions/${id}/live`}
          variant={status === 'convened' ? 'contained' : 'outlined'}
          startIcon={<Live />}
          sx={{ mt: 1 }}
        >
          {translate('app.council.session.live')}
        </Button>
      )}
    </Box>
  );
}
