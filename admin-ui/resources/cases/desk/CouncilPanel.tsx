import Link from '@mui/material/Link';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { CaseView } from '../../../../workflows/contract/http.ts';
import type { DecisionRow } from '../../../../workflows/contract/http-council.ts';
import { Facts } from '../../../layout/Facts.tsx';
import { Panel } from '../../../layout/Panel.tsx';
import { usePermitted } from '../../../providers/connection.tsx';
import { SessionLink } from '../../decisions/list/SessionLink.tsx';
import { TermChip } from '../../decisions/list/TermChip.tsx';

/** Where the council stands with the case: its drafts, the session that treats them, how it voted. */
export function CouncilPanel({ view: { id, votes } }: { view: CaseView }) {
  const translate = useTranslate();
  const reads = usePermitted('council:list');
  const { data: decisions = [] } = useGetList<DecisionRow>(
    'decisions',
    { pagination: { page: 1, perPage: 10 }, sort: { field: 'createdAt', order: 'DESC' }, filter: { caseId: id } },
    { enabled: reads },
  );
  if (!votes && decisions.length === 0) return null;
  return (
    <Panel title={translate(votes ? 'app.votes.title' : 'app.council.link.title')}>
      {votes && (
        <Facts
          facts={[
            [translate('app.votes.for'), String(votes.for)],
            [translate('app.votes.against'), String(votes.against)],
            [translate('app.votes.abstained'), String(votes.abstained)],
            [translate('app.votes.all'), String(votes.for + votes.against + votes.abstained)],
          ]}
        />
      )}
      {decisions.map((row) => (
        <Facts
          key={row.id}
          facts={[
            [
              translate('app.council.link.decision'),
              <Link key="decision" component={RouterLink} to={`/decisions/${row.id}/show`}>
                {row.number ?? row.title}
              </Link>,
            ],
            [translate('resources.decisions.fields.status'), row.statusTitle],
            [translate('resources.decisions.fields.session'), row.session && <SessionLink session={row.session} />],
            [translate('resources.decisions.fields.dueAt'), row.dueAt && !row.session && <TermChip row={row} />],
          ]}
        />
      ))}
    </Panel>
  );
}
