import Done from '@mui/icons-material/CheckCircleOutlined';
import Open from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DecisionView } from '../../../../workflows/contract/http-council.ts';
import { Panel } from '../../../layout/Panel.tsx';

/** Who has agreed to the draft. What a case has brought was agreed there. */
export function SignOffsPanel({ view: { signOffs, caseId } }: { view: DecisionView }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('app.council.decision.way')}>
      {caseId ? (
        <Typography variant="body2">{translate('app.council.decision.ofCase')}</Typography>
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
          {signOffs.map(({ office, title, done }) => (
            <Box component="li" key={office} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
              {done ? <Done color="success" fontSize="small" /> : <Open color="disabled" fontSize="small" />}
              <Typography variant="body2">
                {title}
                {' · '}
                {translate(done ? 'app.council.decision.agreed' : 'app.council.decision.waiting')}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </Panel>
  );
}
