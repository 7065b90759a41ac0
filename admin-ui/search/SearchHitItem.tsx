import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { SearchHit } from '../../workflows/contract/http-search.ts';
import { useFormat } from '../format/use-format.ts';
import { DueChip } from '../resources/cases/DueChip.tsx';
import { CaseLink } from '../resources/cases/queue/CaseLink.tsx';
import { HighlightLine } from './HighlightLine.tsx';

export function SearchHitItem({ hit }: { hit: SearchHit }) {
  const translate = useTranslate();
  const { date } = useFormat();
  const facts = [
    hit.applicant,
    hit.outcome ?? hit.stageTitle,
    translate('app.search.registered', { day: date(hit.registeredAt) }),
  ];
  return (
    <Box component="li" sx={{ p: 2, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
        <CaseLink id={hit.id} number={hit.number} />
        <DueChip row={hit} />
      </Box>
      <Typography>{hit.serviceTitle}</Typography>
      <Typography variant="body2" color="textSecondary">
        {facts.join(' · ')}
      </Typography>
      {hit.highlights.map((highlight) => (
        <HighlightLine key={highlight.label + highlight.text} highlight={highlight} />
      ))}
    </Box>
  );
}
