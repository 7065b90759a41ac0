import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CouncilView } from '../../../workflows/contract/http-council.ts';
import { Facts } from '../../layout/Facts.tsx';
import { Panel } from '../../layout/Panel.tsx';

export function MembersPanel({ council: { seats, quorum, chair, members } }: { council: CouncilView }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('app.council.settings.members')}>
      <Facts
        facts={[
          [translate('app.council.settings.seats'), String(seats)],
          [translate('app.council.settings.quorum'), String(quorum)],
          [translate('app.council.settings.chair'), chair?.name],
        ]}
      />
      {members.length === 0 ? (
        <Typography color="textSecondary">{translate('app.council.settings.noMembers')}</Typography>
      ) : (
        <Box component="ol" sx={{ m: 0, mt: 1, pl: 3 }}>
          {members.map(({ id, name }) => (
            <Typography key={id} component="li">
              {name}
            </Typography>
          ))}
        </Box>
      )}
    </Panel>
  );
}
