import ArrowBack from '@mui/icons-material/ArrowBack';
import ArrowForward from '@mui/icons-material/ArrowForward';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useCreatePath, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { CaseLinkView, CaseView } from '../../../../workflows/contract/http.ts';
import { Panel } from '../../../layout/Panel.tsx';

/** Cases that this one names, and those that name it. */
export function LinksPanel({ view: { links } }: { view: CaseView }) {
  const translate = useTranslate();
  if (links.length === 0) return null;
  return (
    <Panel title={translate('app.case.links')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {links.map((link) => (
          <li key={`${link.caseId} ${link.relation} ${link.incoming}`}>
            <LinkLine link={link} />
          </li>
        ))}
      </Box>
    </Panel>
  );
}

function LinkLine({ link: { caseId, number, relationTitle, incoming } }: { link: CaseLinkView }) {
  const translate = useTranslate();
  const path = useCreatePath();
  const Icon = incoming ? ArrowBack : ArrowForward;
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <Icon fontSize="small" color="primary" sx={{ mt: 0.25 }} />
      <div>
        <Link
          component={RouterLink}
          to={path({ resource: 'cases', type: 'show', id: caseId })}
          sx={{ fontWeight: 600 }}
        >
          {number}
        </Link>
        <Typography variant="body2" color="textSecondary">
          {relationTitle} · {translate(incoming ? 'app.case.linkIncoming' : 'app.case.linkOwn')}
        </Typography>
      </div>
    </Box>
  );
}
