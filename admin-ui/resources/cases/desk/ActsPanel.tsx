import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import { Panel } from '../../../layout/Panel.tsx';
import { ActItem } from './ActItem.tsx';

/** Acts that were issued, each under its number in its journal, with its files. */
export function ActsPanel({ view }: { view: CaseView }) {
  const translate = useTranslate();
  if (view.acts.length === 0) return null;
  return (
    <Panel title={translate('app.case.acts')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {view.acts.map((act) => (
          <ActItem key={`${act.act} ${act.number}`} caseId={view.id} act={act} />
        ))}
      </Box>
    </Panel>
  );
}
