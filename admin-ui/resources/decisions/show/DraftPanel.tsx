import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import type { DecisionView } from '../../../../workflows/contract/http-council.ts';
import { languages } from '../../../../workflows/domain/language.ts';
import { Panel } from '../../../layout/Panel.tsx';

/** What would be adopted, word by word, and why. */
export function DraftPanel({ view: { titles, text, reasons, documents } }: { view: DecisionView }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const others = languages.filter((language) => language !== locale && titles[language]);
  return (
    <>
      <Panel title={translate('app.council.decision.text')}>
        {text ? (
          <Typography lang="hy" sx={{ whiteSpace: 'pre-line', maxWidth: 760 }}>
            {text}
          </Typography>
        ) : (
          <Typography color="textSecondary">
            {translate(documents.length > 0 ? 'app.council.decision.textAttached' : 'app.council.decision.noText')}
          </Typography>
        )}
        {others.length > 0 && (
          <Box sx={{ mt: 2 }}>
            <Typography variant="body2" color="textSecondary">
              {translate('app.council.decision.originals')}
            </Typography>
            {others.map((language) => (
              <Typography key={language} lang={language} variant="body2">
                {titles[language]}
              </Typography>
            ))}
          </Box>
        )}
      </Panel>
      {reasons && (
        <Panel title={translate('app.council.decision.reasons')}>
          <Typography lang="hy" sx={{ whiteSpace: 'pre-line', maxWidth: 760 }}>
            {reasons}
          </Typography>
        </Panel>
      )}
    </>
  );
}
