import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { MinutesView, SessionView } from '../../../../workflows/contract/http-council.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Loaded } from '../../../layout/Loaded.tsx';
import { Panel } from '../../../layout/Panel.tsx';
import { useConnection } from '../../../providers/connection.tsx';
import { readMinutes } from '../../../providers/council-calls.ts';
import { MinutesSection } from './MinutesSection.tsx';
import { SignMinutes } from './SignMinutes.tsx';

/** The minutes write themselves from the events; the secretary adds words, the chair signs, and then nothing changes. */
export function MinutesPanel({ view }: { view: SessionView }) {
  const translate = useTranslate();
  const { api } = useConnection();
  const query = useQuery({
    queryKey: ['minutes', view.id, view.seq],
    queryFn: () => readMinutes(api, view.id),
    enabled: view.convenedAt !== null,
    placeholderData: (before) => before,
  });
  const title = translate('app.council.session.minutes');
  if (!view.convenedAt)
    return (
      <Panel title={title}>
        <Typography color="textSecondary">{translate('app.council.minutes.early')}</Typography>
      </Panel>
    );
  return (
    <Panel
      title={title}
      aside={
        <Button startIcon={<Print />} onClick={() => window.print()}>
          {translate('app.council.minutes.print')}
        </Button>
      }
    >
      <Loaded query={query} isEmpty={() => false} empty="">
        {(minutes) => (
          <>
            <Sheet view={view} minutes={minutes} />
            <SignMinutes view={view} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Sheet({ view, minutes }: { view: SessionView; minutes: MinutesView }) {
  const translate = useTranslate();
  const { dateTime } = useFormat();
  const { signedAt, signedBy } = minutes;
  return (
    <article className="print-sheet">
      <Typography variant="h2" sx={{ mb: 1 }}>
        {minutes.title}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {signedAt
          ? translate('app.council.minutes.signed', { name: signedBy?.name ?? '', at: dateTime(signedAt) })
          : translate('app.council.minutes.unsigned')}
      </Typography>
      {minutes.sections.map((section) => (
        <MinutesSection key={section.key} view={view} section={section} />
      ))}
      <Box sx={{ mt: 2, overflowWrap: 'anywhere' }}>
        <Typography variant="caption" color="textSecondary">
          {translate('app.council.minutes.head')}: {minutes.head}
        </Typography>
      </Box>
    </article>
  );
}
