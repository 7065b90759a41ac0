import People from '@mui/icons-material/PeopleAltOutlined';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { usePresence } from './use-presence.ts';

/** Who else has the case open now. */
export function PresenceNote({ caseId }: { caseId: string }) {
  const translate = useTranslate();
  const others = usePresence(caseId);
  return (
    <div role="status">
      {others.length > 0 && (
        <Alert severity="info" icon={<People fontSize="inherit" />} sx={{ mt: 2 }}>
          {translate('app.case.alsoOpen', {
            smart_count: others.length,
            names: others.map(({ name }) => name).join(', '),
          })}
        </Alert>
      )}
    </div>
  );
}
