import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { DocumentCheckFault } from '../../../workflows/contract/http-document-checks.ts';
import { Panel } from '../../layout/Panel.tsx';
import { FaultCard } from './FaultCard.tsx';

interface Props {
  readonly faults: readonly DocumentCheckFault[];
  readonly anyChecked: boolean;
}

export function FaultsPanel({ faults, anyChecked }: Props) {
  const translate = useTranslate();
  return (
    <Panel title={translate('app.checks.faults')}>
      {faults.length === 0 ? (
        <Alert severity={anyChecked ? 'success' : 'info'}>
          {translate(anyChecked ? 'app.checks.sound' : 'app.checks.nothingYet')}
        </Alert>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {faults.map((fault) => (
            <FaultCard key={`${fault.documentId} ${fault.kind}`} fault={fault} />
          ))}
        </Box>
      )}
    </Panel>
  );
}
