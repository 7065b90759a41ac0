import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PermitView } from '../../../../workflows/contract/http-permits.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { CaseLink } from '../../cases/queue/CaseLink.tsx';

/** The case that granted it, and the applications that made it longer. */
export function RelatedPanel({ view: { id, caseNumber, extensions } }: { view: PermitView }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('app.permit.related')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        <li>
          <CaseLink id={id} number={caseNumber} />
          <Typography variant="body2" color="textSecondary">
            {translate('app.permit.grantedBy')}
          </Typography>
        </li>
        {extensions.map(({ caseId, number, months }) => (
          <li key={caseId}>
            <CaseLink id={caseId} number={number} />
            <Typography variant="body2" color="textSecondary">
              {translate('app.permit.extendedBy', { smart_count: months })}
            </Typography>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
